"""Lines with an e-mail address, a name on a platform, or a link in them, marked «like this»."""

EMAILS = """
«wren.c@example.org» is the one she reads.
Send the photos to «juno_reyes@hotmail.co.uk» please
Gabe's address is «gabe+house@fastmail.com».
mail «K.EWER@GMAIL.COM» about the spoons
«ada@ada-lovelace-street.example» – her own domain
She'd like a card by mail: «o'neill.sinead@eircom.net».
«wren dot c at gmail dot com»
«ines dot calloway at outlook dot com» is mine, from after June
her email's «tamsin underscore reed at yahoo dot co dot uk»
«nia (at) proton (dot) me»
«kit [at] hey [dot] com»
«theo{at}riseup{dot}net»
«bea <at> icloud <dot> com»
«marisol AT gmail DOT com»
«sam_at_fastmail_dot_com»
«odile*at*gmx*dot*net»
«rafi @ gmail . com» with the spaces
«rafi at gmail.com» he said
write to him, «mossy.toad at proton.me»
«mossytoad77 at gmail», you know the rest, his email
Email: «lena [@] posteo [.] de»
«lena@posteo,de» typo and all
«kadri.tamm ät suhtlus punkt ee»
Mari meil on «mari punkt mets at hot punkt ee»
«juno(at)icloud.com»
«d o t at gmail dot com» she spelled her name out
«hollis dash green at aol dot com»
«perran plus respite at gmail dot com»
«j r e y e s 8 8 at hotmail dot com»
«quietmoss at gmail dot com», all one word
her gmail is «quietmoss88»
«quietmoss88», it's a gmail
«w\u200bren\u200b@gmail\u200b.com»
«ｗｒｅｎ＠ｇｍａｉｌ．ｃｏｍ»
«wrеn@gmаil.com» has Cyrillic in it
name's «perran.tow», the domain after the @ is «icloud.com»
first half is «bea.marsh», second half is «outlook.com»
«asha.k@nhs.net» is her own care coordinator's
«mags_at_home AT proton.me»
«benATgmailDOTcom»
«ben at g mail dot com»
«sal.at.home@example.com», she checks it at the library
He wrote <«noor.writes@tuta.io»> on the leaf
E-mail for his brother: mailto:«d.kask@online.ee»
reply to «t.kask at online dot ee»
"""

HANDLES = """
add me, I'm «@wren_makes»
His art is at «@grimble.draws» on Insta
Kit's «discord is mosswitch.ewer», add him
«PSN: ox_eye_daisy»
«Snapchat: davey99tarn»
she's «davey99tarn» on Snap
my snap's «tarn_davey»
«insta is paper.wren», he says
her «IG: paperwren_»
«ig paperwren_» if you want the pictures
She goes by «mossandink» on TikTok
He's on Facebook as «Kit Ewer»
Find her on Facebook, she's under «Marnie Oakapple»
Look up «Marnie Oakapple» on LinkedIn, it's really her: @«marnieoak»
Steam: «grimble_77», Xbox: «GrimbleTheThird9»
Gamertag «xXgrimbleXx77»
«quietcorner#4410»
Discord «quietcorner#0042», we play on Sundays
friend code «447 190 0021» for the Switch
«SW-1234-5678-9012» is her Nintendo one
«u/quiet_corner» on reddit
«$QuietCorner» on Cash App for the taxi money
Venmo «@Micah-Dunmore-3»
paypal him at «@gabe-tow»
telegram: «@sal_pal_al»
«t.g. sal_pal_al» is the Telegram one
Signal username is «wren.07»
her Kik is «lolabean5»
WeChat ID: «tiina_wx88»
Skype «live:gwen.bramble»
«wren underscore makes» on insta
at «wren dot makes» on the gram
on TikTok he is «idris dot lifts»
twitter handle «@idrislifts»
His bluesky is «@mossy.bsky.social»
mastodon: «@mossy@toot.example»
«1nsta: paper.wren»
«i n s t a paper_wren»
«Insta gram - paper_wren»
sn@p: «tarn_davey»
fb: «Gwen Brambly»
Duolingo friend? «mossytoad12» on Duolingo
BeReal «@mossytoad»
her «Twitch is mossylive_»
«chess.com: kitewer88»
username «mosswitch_e», same everywhere
my handle everywhere is «paperwren77»
Strava: «Kit Ewer»
Roblox «mossy_builds22»
Tumblr – «paperwrens-nest»
search «@paper_wren» and follow me
"""

LINKS = """
«https://www.instagram.com/paperwren_/» is her page
«instagram.com/paper.wren»
«www.facebook.com/marnie.oakapple.7»
«fb.com/kit.ewer» he said
«https://m.me/kit.ewer» goes straight to him
«t.me/sal_pal_al»
«https://wa.me/447700900144»
group invite: «https://chat.whatsapp.com/FxQ1aB2cD3eF»
«discord.gg/mossyden» all are welcome she says
All on «linktr.ee/paperwren»
«paperwren.carrd.co»
her blog «mossandink.wordpress.com»
«https://mossandink.substack.com/p/leaving»
«linkedin.com/in/ines-calloway»
«tiktok.com/@idrislifts» made her laugh
«youtube.com/@idrislifts»
«open.spotify.com/user/mossytoad» for the playlist
«soundcloud.com/gabe-tow/quiet»
«hxxps://instagram[.]com/paperwren_»
«instagram dot com slash paperwren»
«t dot me slash sal underscore pal»
«t . me / sal_pal»
«paperwren dot carrd dot co»
his website «www.gabetow.com»
My page is «gabetow.com» if anyone wants spoons
«https://zoom.us/j/98765432100» is my own room, drop in any time
«calendly.com/ines-calloway»
«paypal.me/micahdunmore»
«ko-fi.com/paperwren»
«signal.me/#p/+447700900144»
«snapchat.com/add/davey99tarn»
«twitch.tv/mossylive»
«strava.com/athletes/1234567»
«https://photos.app.goo.gl/abcDEF123»
"""
