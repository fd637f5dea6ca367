"""Promises that say when, in the words of an invented house; the promise stands in [brackets]."""

from __future__ import annotations

SEE_THEM = """
[I'll see Tam on Thursday] for the second half of the puzzle.
Alba gone up to bed early. [I'll be back tomorrow evening], told her as much.
[I am seeing Piet again on Friday at two].
[I'll meet you by the gate at half nine], that's what I left on the pad outside Nour's room.
Quiet shift. [We're meeting at the bench Monday] and he picks the route.
Cass wanted to know who is about at the weekend. [I'll see her Sunday].
[I'll catch up with Ewan tomorrow night] about the letter.
[See you Wednesday], I said to Zola, and she waved.
[I'll be here when Hal wakes up in the morning].
[i'll be in with inga from 7 tmrw] so she has a face she knows
Rui asked me to be straight with him so: [I will be back on Tuesday at three].
[I can see her first thing tomorrow], before the phone starts.
No more tonight. [We meet again Thursday after tea].
[I’m meeting Tam outside the library at 11 on Saturday].
[Seeing Alba tomorrow at ten], she would like it to be outside.
[On Sunday I'll sit with Piet] while he opens the box.
[Tomorrow at noon I'm with Nour] for the phone call.
[I shall visit Cass in hospital on Friday afternoon], agreed with her and Gwen.
Told Ewan the truth, which is that I don't know the ward, but [I'll come and see him there on \
Monday].
[I will be with Zola at her review on the 9th], sitting where she can see me.
"""

TOLD_THEM = """
Told Tam [I'd come up at nine] with the cards.
I said to Alba that [I would go over it with her on Monday].
Promised Piet [I'd be at the door on Friday when his dad comes].
I've told Nour [I will walk down with her in the morning].
I let Cass know [I'll be about tomorrow afternoon] if the call goes badly.
Ewan has my word that [I'll be there at the tribunal on the 12th].
Said [I'd ring Zola on Sunday evening], seven-ish, house phone.
I assured Hal [we'd sit down with it together tomorrow].
[Promised to take Inga to the sea on Saturday].
[Agreed to meet Rui at the bus stop at 4 tomorrow].
[Offered to go along with Tam on Tuesday] and he said please.
Told her: [I'll knock twice at seven], then go away if there is no answer.
I answered "[I'll wait up with you tonight]" and meant it.
'[I will walk you to the door on Thursday]' is what I said to her, word for word.
[I've agreed to play chess with Alba on Monday night].
[I have promised Piet that I'll come to his talk on Wednesday].
He was worried nobody would come, so I said [I'd come down and eat with him at six tomorrow].
we shook on it, [ill be there at 8 for the run on monday]
Nour asked twice so I said it twice. [I'll look in at midnight].
Told Cass [I could go with her to the bank on Friday], she will think about it.
Said goodnight to Ewan and that [I'd see him at breakfast].
I gave Zola a promise tonight: [I'll be sitting beside her on Tuesday].
"""

NAMED_STAFF = """
[Gwen will see you on Sunday], I told Hal.
Inga sounded flat. [Bo's going to look in on her at ten].
[Femi can drive Rui to the dentist on Wednesday].
[Tess'll be with Tam tomorrow morning] for the phone call.
[Karl is taking Alba to the market on Saturday], they settled it over toast.
[Lotte has offered to sit with Piet on Thursday evening].
Nour and I talked about the wedding. [Gwen is going with her on the 3rd].
[Bo will pop up to Cass at eleven tonight].
[Femi said she'd walk Ewan to his appointment tomorrow].
[Tess promised Zola she'd be up early on Friday] to see her off.
[Karl and I will take Hal to the viewing on Monday].
Inga prefers a woman with her so [Lotte's coming with her Tuesday].
[Gwen or Bo will meet Rui at the station at 6].
[femis gonna sit w tam tonight], sorted
[Tess is down to help Alba pack on Sunday afternoon].
Piet's dad rings at five. [Karl will be next to him for it].
[Lotte told Nour she would bake with her on Saturday].
[Bo’ll ring Cass on Monday morning], from the office.
[Gwen picks Ewan up at ten tomorrow].
Tess mentioned [she'll be popping in on Zola before supper].
"""

TOGETHER = """
[Hal and I are going to the allotment on Friday].
[We'll walk to the post box together after lunch].
Inga and I got as far as the gate. [Tomorrow we'll try the corner].
[we r going swimming sat], rui and me
[Tam and me will finish the shelf on Sunday].
Alba chose the film. [We'll watch it tomorrow night].
[We're cooking together on Wednesday], Piet's dumplings.
[We will fill the form in together on Monday].
Nour would rather not go in alone, so [we'll go in together at nine].
[We've arranged to have coffee on Thursday at eleven], Cass and I.
Ewan took the map home to his room. [Saturday we walk the river].
[Zola and I will ring the college together tomorrow].
Hal does not like the hall at night. [We'll go up together at ten].
[me n inga goin to the shop at 3]
[We can look at the flat together on Tuesday] and he is pleased about that.
[We'll head out to the woods in the morning] if Rui's knee holds.
Tam's idea, mine to keep: [we paint the bench on Saturday].
[We are going to plant the beans tomorrow, Alba and I].
[we'll have breakfast together on sunday], piet said ok
"""

POP_IN = """
[I'll look in on Nour at two and again at four].
[Will check on Cass every hour tonight], she said yes to that.
[I'll pop by after supper] to hear how Ewan's call went.
[I'll drop in tomorrow before lunch], Zola would like the company.
[Going to sit outside Hal's door until eleven], as he asked.
[I'll come down at midnight] and see whether Inga wants tea.
[will poke my head in at 6], rui knows
[I'm going to wake Tam at seven], he asked me to.
[I’ll stop by at four] with the paper.
Alba likes the landing light. [I'll come round at ten and sit a while].
[I will stay up with Piet till three].
[Checking in with Nour again at bedtime].
"""

CONTACT = """
[I'll call Cass tomorrow at noon] on the house phone.
[I will text her on Friday] from the house mobile to say we got it.
[Gwen will phone Ewan on Monday] once he is home.
[I'm going to write to Zola at Christmas].
[I'll ring him Sunday night to hear how it went].
[We'll video call Hal on Wednesday], all of us round the table.
[I'll get back to Inga about it tomorrow].
[I'll speak to Rui in the morning] and tell him myself.
[I will talk with Tam tomorrow] about what helped.
[Someone will ring Alba at ten to see she got there].
[We'll phone Piet's landlord together on Thursday], him doing the talking.
[I'll send her a card on her birthday], she gave the date.
"""

BRING = """
[I'll bring Nour the blue wool on Thursday].
[I'm bringing my old guitar in on Saturday] for Cass to try.
[Bo will bring chess clocks tomorrow] for Ewan and him.
[I'll bring soup up to Zola at one].
[I will fetch Hal's post with him on Monday].
Inga asked about the atlas. [I'll bring it tomorrow].
[I'll make her the ginger tea tonight].
[We'll cook the fish Rui likes on Friday, with him].
[I'll lend Tam my binoculars for Sunday].
"""

SHORT = """
[walk w alba 2moro 10], promised
Piet: soup, nap, radio. [Chess tomorrow], I gave my word.
[back at 8 to sit w nour], she knows
[Tea with Cass at four tomorrow], agreed.
[gonna go w ewan to the gp mon]
[Taking Zola to the bus at 9 tomorrow].
[meeting hal at the library weds 2pm]
Rematch with Inga. [Same time Thursday], promised her.
[wil sit wth rui tonite]
[Dropping Tam at the station Friday at noon], he's packed.
told alba yes. [going with her thurs]
[with Piet at the dentist Tue], told him I would be.
"""

WE_SAID = """
[Someone will sit with Nour tonight].
[Somebody will be up with Cass until she sleeps tonight].
[One of us will walk Ewan to the clinic on Tuesday].
[The night shift will look in on Zola at one].
[There'll be somebody at the door for Hal at nine].
[Whoever is on will wake Inga at six], she has a train.
[The team will be there for Rui's last supper on Saturday].
[Day staff will go with Tam to the housing office tomorrow].
We told Alba that [one of us would be with her at the funeral on Friday].
[The house will cook for Piet on his birthday].
[somebodys going to meet nour off the bus at 5]
[Someone can be with Cass while she phones tomorrow].
[She'll have one of us beside her on Monday].
[A member of the team will collect Ewan from the ward at ten].
[Nights will keep Zola company until three].
"""

REPORTED = """
Hal tells me [Gwen is taking him fishing on Sunday].
Inga says [Bo promised to teach her the waltz on Friday].
It seems [Femi has told Rui she will be at his hearing tomorrow].
According to Tam [Karl will come with him on Monday].
Alba has it in her diary: [Tess said she'd come to the show on the 14th].
Handover said [Lotte would be sitting with Piet tonight].
Nour is counting the hours, [Gwen promised her a walk at four].
Apparently [Bo owes Cass a game on Saturday].
"""

LONG = """
Ewan slept late and had toast at one. He has been thinking about the job centre and does not want \
to walk in there on his own. \
[I'll go with him on Wednesday], he picked the time. The tap in the small bathroom drips again. \
Bins are out.
Zola came to the table for the first time since Sunday. She told Karl a joke about a heron. Later \
the news was on and she went \
up. I knocked, she said to come in, and we looked at her photographs. [Tess will sit with her \
this evening] as I am needed at the \
meeting. Spare key is back on its hook.
Supper was late because the oven tripped. Hal peeled, I chopped. He asked about the cemetery. His \
brother is buried there and he \
has not been. I said [we could go on Sunday after breakfast] and he said he'd sleep on it. Fuse \
box is labelled now.
long one sorry. inga up and down all nite, didnt want tea, didnt want talk, wanted the lamp. said \
shes scared of the post. \
[ill open it with her tmrw], she said ok. rui fine. fridge making that noise again.
Good morning all. Rui has decided on the green door. He'd like to see it once more before he says \
yes. His sister may come too. \
[Somebody from days will walk over there with him at two]. He asked that we do not ring ahead.
Tam and his brother talked for an hour. He came out lighter. We had a hand of rummy and he won. \
[I'll be at the table again \
tomorrow night for the rematch]. Heating is set to nineteen.
"""
