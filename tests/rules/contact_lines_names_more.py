"""More lines with names, links and offers of contact in them, marked «like this»."""

EMAILS = """
She can be written to: «noor.alaoui@example.net»
cc «theo.personal@protonmail.com» not the work one
«sinéad.ó@gmail.com» with the fada
Write me at «mags (at) mags-garden (dot) ie»
«kit ewer all one word at gmail dot com»
«k dot ewer at g mail dot com»
e-post: «tiina.tamm@mail.ee»
meil: «tiina tamm ät gmail punkt com»
he's «drummer_boy» at hotmail, .co.uk
«ben[at]ben-makes[dot]com[dot]au»
N: «bea.m@icloud.com»; phone later
His work one «d.okafor@council.gov.uk», he is Kai's housing worker
«sal AT home DOT example DOT org»
My private mail is «ines.c.1988@gmail.com» if the roster changes.
iCloud is «bea.marsh88»
«bronagh.q@outlook.ie»
«tilly_w (a) bigpond.com»
Her mail: «tilly.w AT bigpond DOT com»
«rhys at talktalk dot net» rarely reads it
reach him by email – «rhys.p.1990@live.co.uk»
«priya at posteo dot net»
email «priya dash k at proton dot me»
«mart.kask[ät]gmail.com»
gmail: «kaskmart»
his hotmail's «rhys_p_90»
It's «rhys dot p», then the at sign, «hotmail dot com»
«samir(@)fastmail(.)com»
"«odile dot m at orange dot fr»", she spelled it
Kit's: «kit@kit-ewer.me»
Wants post at «noor [dot] a [at] gmail [dot] com»
«lena.k(AT)web(DOT)de»
hers is «tamsin» at gmail
«ona.m at proton.me» for the forms
the address is «ona dot m at proton dot me»
«mo@mo.co.nz»
e-mail «mo AT xtra DOT co DOT nz»
«mo_at_xtra.co.nz»
«hana.w@student.uni.example» is her college one
yahoo: «hanaw1999@yahoo.com.au»
"write to «mags dot r at btinternet dot com» love"
Her icloud: «hana.w»
he's «kit.ewer» on gmail
just put «kit.ewer» and then @gmail.com
Contact: «bee@bee.example» or knock
«b.e.e@bee.example»
"""

HANDLES = """
I follow her art, «@bea.makes.things»
«bea_makes_things» on Insta, lovely pots
Her Insta handle: «beamakes»
IG «bea.makes»
he's big on TikTok – «@jyejumps»
my Snap name is «tildawave99»
Snap code's on his phone, name «tildawave99» on Snapchat
Kai (Discord «kaikite#8812»)
his tag is «KaiKite#2231» on Battle.net
Facebook name «Bea Marshwiggle»
friend me, I'm «Bea Marshwiggle» on Facebook
on Messenger he is «jye.wave»
xbox live: «JyeWave2009»
Epic id «jyewave_77»
telegram me «@inescall»
Signal: «@inescall.42»
viber «tiina_88»
PayPal «@beamakes»
revtag «@jyewave»
cashtag «$beamakes»
Spotify user «beamarsh88» for the sleep playlist
She writes on Tumblr as «mosswitching»
at «bea underscore makes» on twitter
«b e a m a k e s» on insta
«@ bea_makes» with a gap
«＠beamakes_» fullwidth
WhatsApp name «Bea M», insta «beam_akes»
my wechat: «ines_c88»
Threads @«bea.makes»
Her page's @«bronagh.bakes» if you want to see the bread
Bakes as «bronagh_bakes»; follow her there, Insta
Kik: «samir1990»
samir's on kik as «samir1990»
Discord tag «rhysp#0001»
Look for «rhys_p_plays» on Twitch
find us on X, «@rhys_and_bron»
He has me on Steam, name «GentleGiant77»
My LINE ID is «priya_k»
Facebook: search «Priya Kittiwake»
Priya is «Priya Kittiwake» on FB
LinkedIn: «Rhys Penhallow»
WhatsApp name's different, his TikTok is «rhystok99»
snapchat «bron.bakes»
"«bron dot bakes»" on instagram
my @ is «@bronbakes_»
Zelle to «bron.bakes22»
revolut «@rhysp90»
her threads is «bron.bakes»
goes by «MossGhost_9» online, says add me
ona's insta - «ona.makes.soup»
Ona (insta «ona_soup»)
her Instagram name is «onasoup»
He posts as «@mo.runs»
Follow «@mo.runs» – it's him
He told me his Snap: «moruns99»
Snap - «moruns99»
mo is «moruns99» on snapchat
She is on there as «hana_w»
we can play, I'm «GentleJam44» on Xbox
Xbox «GentleJam44»
PS5 name «gentle_jam»
add «gentle_jam» on PSN
Nintendo friend code «SW-0123-4567-8901»
Epic Games: «GentleJam»
his Minecraft name is «GentleJam44»
skype «hana.w.99»
hana's Telegram is «@hanaw»
his tg «@mo_runs»
Venmo – «@Ona-Soup»
her cashapp is «$onasoup»
Facebook «Ona Mallow», the one with the pot
She's «Ona Mallow» on Facebook
look for «Ona Mallow» on Facebook
«ona underscore soup»
insta «ona dot soup dot co»
Signal id is «hana.42»
«ona#9911»
«@ona_soup» ← her
her BeReal: «onasoup»
"""

LINKS = """
See «https://beamakes.bigcartel.com»
«http://facebook.com/profile.php?id=100012345» is him
«fb.me/beamakes»
«instagram.com/bea.makes/reel/abc» from Tuesday
«https://discord.com/invite/abcDEF»
her poems: «beawrites.blogspot.com»
«https://www.patreon.com/beamakes»
«gofundme.com/f/bea-new-kiln»
«https://www.linkedin.com/in/bea-m-1234»
«beamakes.ie», her own site
his portfolio «jyewave.com.au»
«https://meet.google.com/abc-defg-hij» my room
«tinyurl.com/bea-pots»
«bit.ly/3beaPots»
«vinted.ie/member/1234-bea»
«letterboxd.com/kaikite»
facebook «dot com slash bea dot m»
«wa dot me slash 447700900111»
«instagram. com/bea.makes»
«instagram.com/bronbakes» has the loaves
«bronbakes.com» is hers
her Etsy: «etsy.com/shop/BronBakes»
«https://t.me/+AbCdEfGhIjk»
join «https://discord.gg/aBcD123»
«https://us02web.zoom.us/j/8123456789?pwd=abc» Priya's room
«fb dot com slash priya dot k»
«https://bronbakes.wixsite.com/home»
«https://www.tiktok.com/@rhystok99/video/123»
«medium.com/@priyak/on-leaving»
«http://onasoup.blogspot.com»
«www.onasoup.co.nz» her shop
Her channel: «youtube.com/c/onasoup»
«facebook.com/groups/larkspurleavers» made by Kit
«https://wa.me/message/ABC123»
«instagram[dot]com/onasoup»
«linktr dot ee slash onasoup»
«tiktok . com / @onasoup»
ona's page «onasoup.com»
«https://www.paypal.com/paypalme/onasoup»
«t.me/onasoup»
«snapchat.com/add/moruns99»
"""

MESSAGING = """
She's «on my Snapchat» now
«we're connected on LinkedIn»
I let him «add me on Facebook»
«sent her a friend request» from my own account
«gave out my Insta» to the group
He «took my number» before the bus came
«swapped mobiles» with Bea
we «traded Discords»
said she could «message me on Insta»
«ping me on Signal» tonight
«I gave Kit my private number»
we «keep chatting on WhatsApp» after shift
my «number's in her phone»
he «has me on Snap»
«Facetime me» when you get there
I told her I'm «on Insta» as well
«find me on Facebook» I said
We «FaceTime most evenings», her and me
«gave Jye my email»
She «follows me on Insta» and likes everything
«got her number» off the sheet and texted her
«lisa mind WhatsAppis»
I've «added her to my contacts»
«I friended him» on Sunday
I've told him he can «WhatsApp me» after he leaves
she «texts me» at home, I haven't said anything yet
We're «mates on Facebook», have been since May
said she'd «add me on Snap» and I said grand
Rhys «has my mobile number»
left him «my number» on a post-it
I «took down her number» so we can meet up
we «swapped emails» for the recipe
swapped «contact details» with Priya at the door
her and I «message each other on Insta»
I «sent Kai a friend request»
he's «following me on TikTok»
I'll «stay in contact through Facebook»
«call me any time», I told her, even at home
gave her «my WhatsApp»
I'm in a «group chat with» three of the residents
we're «on Signal together» now
She sends me voice notes «on WhatsApp»
"«add my Facebook»" I wrote in her book
«Told Bee to text me» when the flat comes through
«drop me a WhatsApp»
I keep in touch with two former guests «over Instagram»
«he's on my Facebook»
«Shared my Snapchat» with Kai
«We're Facebook friends», Ona and I
I «added Mo on Strava» after the run
Mo «added me on Strava» too
Ona's «got my WhatsApp»
She's welcome to «drop me a line on WhatsApp»
we've «swapped details»
«Gave Hana my personal email» in case
I «let him have my number»
He «knows my number» by heart
She «saved my number» under Night Ona
I «told her my Insta»
she «wrote her number» on my hand
«he wrote his number in my notebook»
Mo «phoned me at home» last night
Mo «rings me on my own phone»
Hana «texted me» on Sunday, my day off
I «texted her back» from home
she «sent me a message on Facebook»
I «replied to her on Messenger»
He «liked my photos on Instagram» and I «followed him back»
«accepted her on Facebook»
feel free to «message me»
any trouble just «WhatsApp me»
"""
