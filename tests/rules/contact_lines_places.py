"""Lines that offer contact or tell of it, and lines that say where somebody lives."""

MESSAGING = """
«Add me on WhatsApp» when you're out.
We «swapped Instas» at the door.
We «exchanged numbers» before she went.
He can just «snap me» from the bus
«DM me» on your day off
She «added me on Facebook» on Tuesday and I let it be
We're «friends on Facebook» since the picnic
«Follow me on TikTok», I told him, and he did
I «gave her my number» and I'd like to talk about it
«gave him my number» for the weekend
Juno «has my number» now
He's «got my Signal»
I «have her number» in case
I've «got Kit's Insta»
She «gave me her number» at the gate.
«Text me» when you're home
«message me» any time
You can «call me» whenever it gets bad
«find me on the gram»
«hit me up on insta»
I'm «on Signal» if she wants to talk after
I told him I'm «on Snapchat» too
We've been «texting since» she left
we «chat on Discord» most nights
I «follow her on Instagram» now
we «follow each other on Tumblr»
«drop me a text» at the weekend
«my DMs» are open to all of you
She's «in my contacts» as Lark
He «put me in his phone» under cook
«wrote my number» inside her book
«keep in touch on WhatsApp», I said, and meant it
let's «stay in touch over Messenger»
I accepted «his friend request» last night
«add me on wh@tsapp»
«add me on what's app»
«1nsta me»
«WhatsApp me» she wrote on the card, and I did
I «added him to our WhatsApp group»
Kit «joined our WhatsApp group»
«connected on LinkedIn» with Tom after his last day
«slipped him my number» at the bus stop
I «took her number» to send the photo
«swapped snaps» with Davey
«traded numbers» with Perran, I know, I know
«reach me on Viber»
told her to «Facebook me»
"""

ADDRESSES = """
He lives at «14 Kestrel Crescent, Leeds».
«48 Marlow Road» is where she grew up
Her flat is «Flat 2, 9 Harbour View».
«1775 N Willow Ave, Apt 4B, Burlington, VT 05401»
Dropped Kai home, «220 Larch St».
«22 Orchard Close, BS5 6QT»
Her postcode is «LS7 4BD»
«EH6 5NP» is what the taxi needs for her place
Eircode «D02 X285»
«Apartment 5, The Quays, Galway»
Moved to «Rose Cottage, Mill Lane».
«12 Church Street», above the chip shop
«P.O. Box 114, Stowe, VT»
his box is «PO Box 77»
«RR 2 Box 114»
Unit for Tilly: «Unit 6/48 Wattle Grove, Fitzroy VIC 3065»
«Lot 14 Pine Ridge Road»
Kadri elab «Pärnu mnt 12-4»
Mihkli aadress on «Tamme tn 8, Tartu»
«Lille 5-12, Tallinn», seal ta elab
elab aadressil «Kase 3-7»
«Pikk tänav 22-3, 10133 Tallinn»
«twelve Elm Street»
number «forty-eight, Marlow Road»
He's at «number nine, Foxglove Lane»
«Rosemary Terrace, number 31»
The street is «Kestrel Crescent», house number «114»
«5 The Green, Ashby»
«31b Foxglove Lane»
My place is «9 Hollow Way», come for soup
come round to «7 Dove St» after
«221 5th Ave, #3»
«12 W 34th Street»
«4410 Route 7, Ferrisburgh»
«88 County Road 12»
«17 Rue des Lilas» is her mother's
«3 St John's Rd»
«56 Mt. Pleasant Ave.»
the bungalow at «19 Sea View Parade»
parcel goes to «80 Bog Lane, Tullamore, Co. Offaly»
«48 marlow rd» in lower case
she stays at «16 dunmore avenue»
«4\u200b8 Mar\u200blow Ro\u200bad»
«１２ Elm Street»
«///filled.count.soap» is the door
his flat is at «44.47590, -73.21210»
send it to Ines, «12 Quarry Rise, BT9 5AA»
«Flat 12, Bramley House, Leeds»
«104 Upper North Street»
«2/14 Banksia Parade, Coburg»
Her aunt's is «1 Pump Yard, Diss»
"""
