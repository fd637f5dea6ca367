"""Lines in which nobody of the house promises company: what was, and what others do."""

from __future__ import annotations

PAST = """
Saw Tam on Thursday for the second half of the puzzle.
We walked to the gate and back, Alba set the pace.
I sat with Piet until three and then he slept.
Nour and I were going to bake on Sunday but the oven was out.
On Saturday Cass had a hard day.
I had meant to see Ewan on Friday and he was out.
Yesterday I took Zola to the clinic, she did the talking.
We met at the bench on Monday, as every week.
I was with Hal when the letter came.
Gwen drove Inga to the dentist this morning.
Rui said the walk on Tuesday did him good.
Last week Bo and Tam went fishing.
I'd sat down with Alba when the alarm went.
Piet told me he would have liked to come on Sunday.
We used to meet on Wednesdays, before the move.
Been with Nour since nine. She is asleep now.
I went along on Friday, we were back by two.
That evening we'd all cooked together and nobody wanted to leave the table.
Femi had promised to bring the guitar last week; it came, it has three strings.
Sunday was long for Cass.
He'd been hoping for a visit on Saturday, nobody came.
Spent tonight with Ewan and the radio.
Was going to ring Zola at six, the line was dead.
Karl came by at four to see Hal and they played darts.
"""

KEPT = """
I told Inga I'd be there at four and I was.
Promised Rui a walk on Sunday, and we went.
Tess said she'd sit with Tam and she did, until one.
As promised I sat with Alba while she rang.
I'd said I would knock at eight. Knocked at eight, he was up.
Kept my word to Piet: cards at nine, three hands.
We said we'd go together and we did.
Lotte promised Nour she'd be at the hearing yesterday. She was.
Cass wanted to know if I'd come back as I said. I did.
Bo had offered to walk with Ewan last night and they went as far as the pier.
"""

RESIDENT_PLANS = """
Zola will ring the college tomorrow.
Hal is going to see his brother on Saturday.
Inga says she'll walk into town on Friday, by herself.
Rui would like to visit his aunt next week.
Tam's meeting his friend at the station at six.
Alba wants to bake on Sunday for everyone.
He'll call his mum tonight.
She'll see her sister on Thursday, first time since May.
They're going to the match together on Saturday, Piet and his cousin.
Nour may go home on Friday for the night.
Cass can go to the group on Tuesday if she likes.
Ewan promised his son he'd be there on Sunday.
Zola and Hal are going to the pictures tomorrow.
Inga has offered to help Rui with his bag on Monday.
tam says hell phone his dad 2moro
Alba will meet the landlord on Wednesday at the flat.
Piet plans on walking to the sea this weekend.
Nour told her aunt she'd come on Sunday.
Cass is seeing her daughter on Friday at the park.
Ewan hopes to be in his own place by Christmas.
Hal's own step: he will knock on his neighbour's door on Saturday.
Rui is cooking for the house on Sunday.
Inga'll be back tonight at ten.
She can sit with us or not, she says she'll decide tomorrow.
"""

OTHER_PEOPLE = """
His brother will pick him up on Saturday at nine.
The clinic will ring her back on Thursday.
Her social worker is coming to see her tomorrow at two.
Zola's mum said she'd visit on Sunday.
The advocate can meet Tam on Wednesday.
Someone from the council will visit Alba on Monday.
The nurse has offered to call Piet tomorrow.
His old boss promised to ring him on Friday.
The hospital says they'll phone Nour when a bed is free.
Her daughter will be there tomorrow to hold her hand.
The bank said somebody would call Cass back before five.
A friend from the choir is going with Ewan on Tuesday.
Hal's cousin will sit with him at the funeral.
The vicar is going to visit Inga at the weekend.
They told Rui that someone will see him on the 14th.
The landlord will meet them at the flat on Monday.
Her dad's driving up to see her on Saturday.
Crisis line will ring him tonight at ten, he set it up.
"""

QUOTES = """
“I'll see you Saturday”, Tam said to his brother on the phone.
Alba: "I'll be back tomorrow, don't touch my puzzle."
Piet laughed and said "we'll go together or not at all".
The card from her aunt says “I will visit you on Sunday”.
"Someone will come," Nour kept saying, "someone will come tonight."
Cass read me the line: "I'll meet you at midnight".
His words: “I'm going to see my boy on Friday.”
"We'll walk on Saturday," says Ewan's message from his friend.
Zola sang "I'll be home for Christmas" twice.
Her mum wrote 'I will ring you on Thursday' on the back.
The film ended with "I'll be back" and Hal cheered.
Inga said “you can come and see me when I've moved”.
Rui’s own words: “Gwen said she'll see me Saturday.”
"""

QUESTIONS = """
Can somebody sit with Tam tonight?
Will Gwen be seeing Alba tomorrow?
Who is going with Piet on Thursday?
Shall we walk with Nour on Sunday or let her go alone?
Is Bo taking Cass to the dentist on Friday?
Could I meet Ewan at the station, or is that too much? To talk about.
Zola asked if I'd be there on Monday. I said I would have to look at the roster.
Hal wonders whether someone will come with him on Tuesday.
Inga asked when she'll see Karl again.
Do we ring Rui tomorrow or wait for him to ring?
Should I go with Tam on Friday? He hasn't said.
Not clear who can drive Alba on Saturday.
Piet wants to know if we can go together tomorrow. No answer yet.
Would Tess sit with Nour tonight do you think?
"""

HYPOTHETICAL = """
If I were on tomorrow I'd go with Cass.
I would have walked with Ewan if the rain had stopped.
It would be good to sit with Zola on Sunday, if there were two of us.
I wish I could be there on Friday for Hal.
With one more person we could have gone to the sea.
Inga imagines we'd all go on a boat one Saturday.
I'd love to take Rui, but no.
We might have met earlier had I known.
Somebody ought to have been with Tam last night.
In my old job I'd have driven Alba there myself.
If it had been Saturday we would have gone with Piet.
I could have sat with Nour longer.
He dreamt we'd go to Paris together on Sunday.
"""

DECLINED = """
Told Tam I can't go with him on Tuesday, Bo isn't on either.
I won't be seeing Alba tomorrow.
Said no to Piet about Sunday lunch, and why.
Nobody will be able to walk with Nour in the morning, she knows.
I'm not going to ring Cass tonight, she asked for quiet.
Offered to go with Ewan on Friday, he would rather go alone.
Zola doesn't want anyone with her tomorrow.
I told Hal I couldn't come to his flat after he moves.
We will not be going together on Saturday, Inga goes with her cousin.
Never promised Rui I'd be there.
Tam asked me to come on my day off and I said no.
I said I couldn't promise to be there on Monday.
Alba asked whether she could come to mine. I said that isn't something I do.
Gwen can't take Piet on Wednesday after all.
No one is free to sit with Nour tonight and we told her.
cant go w cass mon, told her
"""
