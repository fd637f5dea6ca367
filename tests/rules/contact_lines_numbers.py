"""Lines with somebody's telephone number in them, marked «like this». All numbers are invented."""

PHONES = """
My cell is «802-555-0142», text any time.
Reach me on «555-0142» before nine.
«eight oh two five five five oh one four two», that is the one that works
Sam's sister is on «802-555-0177».
Ring her on «802-four five three-6786» after supper
Perran's new phone: «8 0 2 - 4 5 3 - 6 7 8 6»
If the train is late he will be on «(802) 555-0109».
Dot wrote «802.555.0118» on the back of the map.
Call «+1 802 555 0125» if the flat falls through.
«8025550133» Kai, when he is out walking
Her aunt picks up on «1 (802) 555-0171» most evenings
New number for Noor is «802/555/0190».
He'd like us to try «802 555 0101» first and then «802 555 0102».
mum «07700 900 118», dad «07700 900 119»
Tamsin can be had on «07700 900456» until Friday.
Ffion's mobile, «(07700) 900 321», is off at night.
«+44 7700 900 731» is Ruaridh on his new SIM.
0044? no, «07700900662», she said twice.
Her gran's landline is «01632 960 145».
The ex still rings from «020 7946 0958», he doesn't pick up.
«0161 496 0733» is where his brother is till June
She asked that we keep «0044 7700 900 515» for her cousin.
Aoife «085 000 0177»
Cian says use «087 000 0131» and not the old one
home line in Sligo «071 910 0144»
«+353 85 000 0166» for Declan when he's across the water
Oisín's da: «01 555 0134»
Kirra on «0491 570 006», mornings.
Her brother Jarrah, «0491 570 110», will fetch her.
«(02) 5550 4321» is the home phone in Lismore
+61 mobile for Tilly: «+61 491 570 313»
Aroha is on «021 555 0122» this week
Kadri «5000 0144»
Tiina telefon on «+372 5000 0171», helista õhtul.
kelle number «600 0133», ema oma
Mart ütles, et «5000 0199» on uus number
vanaema number on «null kuus null null, null üks kolm kolm»
Mihkel said «five oh oh oh, oh one eight eight»
cell: «802 - 555 - 0166»
«802_555_0183» is me
«802*555*0191» text not call
ring «802=555=0114» for Gabe
«8.0.2.5.5.5.0.1.4.7» for the lift home
«07700~900~811» is what she wrote on her hand
«0 7 7 0 0 9 0 0 2 2 7» Nia
her number is «07 70 09 00 33 4»
«802 5550142», no spaces at the end
It's «802–555–0158» with the long dashes
«802•555•0160» he wrote it fancy
«[802] 555 [0144]» for Odile
Number's «oh seven seven double oh, nine double oh, two one three»
«oh-seven-seven-zero-zero-nine-zero-zero-one-nine-nine» is Bronagh's
ring «zero four nine one, five seven zero, one five six» for Lachie
She read it out: «eight oh two, five double five, oh one nine two».
«Eight zero two. Five five five. Zero one three nine.» Got it?
«eight oh two, triple five, oh one six one» – Juno
«oh eight five, triple oh, oh one double seven»
his cell: «eight-o-two five-five-five oh-one-oh-seven»
the number is «nought seven seven nought nought, nine hundred, four double two»
«two oh two five five five oh one double nine», her dad in DC
try «EIGHT OH TWO FIVE FIVE FIVE OH ONE TWO THREE»
«eightohtwofivefivefivezeroonefourfour» all one word so it goes through
plus «three five three, eight five, oh oh oh, oh one nine oh»
«802 five five five 0142» mixes it up
«eight0two 555 0one42» is Micah trying it on
«8zero2-5five5-01three9»
«07seven00 nine00 one two three»
«802 triple five oh one eighty-eight»
ring «o77oo 9oo 141» he wrote with letters
«8O2 555 O133» for Lena
«l-8O2-555-Ol44» he typed
His number: «８０２ ５５５ ０１４９»
«٨٠٢ ٥٥٥ ٠١٢٨» is how Samir writes his
«०७७०० ९०० ३४५» Priya, in her own digits
Text «𝟖𝟎𝟐-𝟓𝟓𝟓-𝟎𝟏𝟑𝟔» he pasted
«⑧⓪② ⑤⑤⑤ ⓪①④③» little circles
«8\u200b0\u200b2\u200b5\u200b5\u200b5\u200b0\u200b1\u200b5\u200b2» looks empty between
Ring Petra: «07700\u00ad900\u00ad118».
«8️⃣0️⃣2️⃣5️⃣5️⃣5️⃣0️⃣1️⃣4️⃣2️⃣» in little boxes
her number starts «802, then 555, then 0170»
«802, and after that 555, and the last four are 0141»
Area code «802, rest is 5550186».
First half «07700 9», second half «00 412».
«07700», then «900», then «538», said the note on the fridge
My mobile is «07700 nine hundred 622» if the bus is late
If Ines isn't about ring me at my sister's, «802-555-0129».
Theo left «555.0137» on the whiteboard for Sam, it's his own phone
WhatsApp «+44 7700 900 299» works best for her
Signal me: «+372 5000 0122»
She's got a burner, «802-555-0104».
iMessage «802 555 0195» and he'll answer
FaceTime her on «802 555 0187»
He gave «802-555-0111» as his probation worker's own mobile
Her keyworker's personal mobile is «07700 900 700»
landlord Mr Pell «802-555-0151» will not ring back otherwise
«802-555-0150 x12» reaches his desk at work, he says
Please phone Wren's mum, «802 555 0162», about the coat
Call me at home: «555 0119»
«0151 496 0822» Liam, his uncle
Ask for Bea on «802–555–0103» at her aunt's
My personal is «802-555-0175», don't put it in the book
Ring «802 . 555 . 0168» Kit
«802 555 0l5l» she types l for one
phone «0117 496 0155» ask for Robbie
tell Hollis «802-555-0157» is dead, use «802-555-0158»
«44 7700 900 144» without the plus, that's Gwen
Kit: «802-555-WREN» spells his name
"""
