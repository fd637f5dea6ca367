"""Names of the internet: endings, mail providers, and sites on which people have pages."""

from __future__ import annotations

from handover.rules.contact_details.word_sets import each, word_set

ENDINGS = word_set("""
    com org net edu gov io me co uk ie ee au nz ca us eu info biz app dev xyz online site
    example test club blog page link store shop scot wales cymru london social chat live studio
    art design space world today life space tv fm gg ly to de fr es it fi se no dk lv lt pl nl
    be at ch pt cz in za mx br jp mail email land house zone place
    """)
"""What a domain may end in when its dots are said or spaced."""

PLAIN_ENDINGS = word_set("""
    com org net ie ee au nz ca uk us eu edu gov info io app dev example scot fi lv lt xyz online
    site social blog page link club shop store studio cymru wales london
    """)
"""Endings by which a bare `word.ending` is a link and not a missing space."""

MAIL_PROVIDERS = word_set("""
    gmail googlemail hotmail outlook live msn yahoo ymail rocketmail icloud aol proton
    protonmail tutanota tuta fastmail gmx mail hey zoho yandex btinternet virginmedia talktalk
    ntlworld eircom bigpond optusnet iinet xtra comcast verizon sbcglobal cox bellsouth rogers
    mailbox posteo riseup disroot hot suhtlus mailfence duck mac pm skiff inbox gmai gmial
    hotmial gamil
    """)
"""First part of the domains at which people have their own e-mail."""

SURE_PROVIDERS = MAIL_PROVIDERS - word_set("""
    live outlook mail hey hot cox duck mac pm sky proton mailbox inbox rogers verizon
    """)
"""Those that mean e-mail even without their ending."""

PROFILE_HOSTS = word_set("""
    t.me telegram.me telegram.dog wa.me m.me fb.me fb.com fb.watch facebook.com m.facebook.com
    messenger.com instagram.com instagr.am ig.me threads.net threads.com twitter.com x.com
    tiktok.com vm.tiktok.com snapchat.com snap.com discord.gg discord.com discordapp.com
    linktr.ee linkedin.com lnkd.in youtube.com youtu.be twitch.tv reddit.com redd.it tumblr.com
    pinterest.com pin.it bsky.app bsky.social mastodon.social mas.to mstdn.social
    chat.whatsapp.com whatsapp.com signal.me signal.group paypal.me paypal.com venmo.com
    cash.app cash.me revolut.me monzo.me ko-fi.com patreon.com buymeacoffee.com gofundme.com
    gofund.me wise.com photos.icloud.com
    justgiving.com onlyfans.com soundcloud.com open.spotify.com spotify.com bandcamp.com last.fm
    mixcloud.com steamcommunity.com s.team battle.net roblox.com chess.com lichess.org
    duolingo.com strava.com goodreads.com letterboxd.com about.me carrd.co bio.link beacons.ai
    allmylinks.com campsite.bio calendly.com cal.com zoom.us us02web.zoom.us us04web.zoom.us
    us05web.zoom.us us06web.zoom.us meet.google.com teams.microsoft.com teams.live.com
    whereby.com meet.jit.si join.skype.com photos.app.goo.gl photos.google.com maps.app.goo.gl
    goo.gl flickr.com deviantart.com artstation.com behance.net dribbble.com github.com
    gitlab.com codepen.io medium.com etsy.com vinted.co.uk vinted.ie depop.com ebay.co.uk
    ebay.com vk.com ok.ru line.me kik.me viber.click imgur.com vsco.co bere.al ask.fm ngl.link
    tellonym.me curiouscat.live archiveofourown.org wattpad.com fanfiction.net okcupid.com
    tinder.com gotinder.com bumble.com hinge.co substack.com tinyurl.com bit.ly is.gd t.ly
    shorturl.at rb.gy cutt.ly rebrand.ly tiny.cc ow.ly couchsurfing.com meetup.com nextdoor.com
    groups.google.com groups.io geocaching.com vimeo.com kick.com gumroad.com redbubble.com
    audiomack.com lnk.bio hoo.be
    solo.to throne.com pof.com poshmark.com clubhouse.com tr.ee
    """)
"""Sites where the path names a person, a group of theirs, or a way to reach them."""

PERSONAL_HOSTS = each("""
    .wordpress.com .blogspot.com .blogspot.ie .blogspot.co.uk .tumblr.com .substack.com
    .myportfolio.com .square.site .itch.io .neocities.org .my.canva.site
    .carrd.co .github.io .gitlab.io .wixsite.com .weebly.com .bandcamp.com .myshopify.com
    .neocities.org .bsky.social .itch.io .medium.com .deviantart.com .squarespace.com
    .webador.com .webnode.com .bigcartel.com .livejournal.com .dreamwidth.org .micro.blog
    .write.as .omg.lol .netlify.app .vercel.app .web.app .glitch.me .notion.site
    .portfoliobox.net .typepad.com .jimdosite.com .blogspot.com.au .edublogs.org .ghost.io
    .etsy.com .slack.com .mystrikingly.com .square.site .ueniweb.com .mailchimpsites.com
    .tilda.ws .strikingly.com
    """)
"""Sites where everybody has a name of their own in front."""

GENERAL_PAGES = word_set("""
    about help support login signup terms privacy policies legal watch results search feed
    explore home settings en download safety r hashtag tags topics events business ads press
    jobs careers wiki account accounts password shorts playlist trending gaming contact
    """)
"""Paths on those sites that name nobody."""

FILE_ENDINGS = word_set("""
    doc docx pdf txt xls xlsx csv jpg jpeg png gif zip mp3 mp4 ppt pptx odt ods md html py
    """)
"""What a file's name ends in."""
