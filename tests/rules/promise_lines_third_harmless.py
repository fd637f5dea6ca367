"""A third hand: lines in which nobody of the house promises company."""

from __future__ import annotations

PAST = """
Saw Alba at ten as planned, she was in good form.
I was going to knock at eight but the light was off.
Piet and I went through the letter on Friday.
Had said we would go to the sea; the bus was full, so the park.
We'd promised nothing and nobody was cross.
I waited with Nour until the taxi came.
Cass said that the walk on Sunday was the best hour of her week.
Yesterday Gwen was there when Ewan opened it.
He'd asked us to ring at nine, which we did.
Tess sat up with Zola all night Thursday.
They were meant to see Hal on Monday and cancelled.
"""

KEPT = """
I'd told Inga I'd bring the wool and I did, blue.
Said I would be back by two. Was back by ten to.
Bo promised Rui he'd wait and he waited.
We promised Tam we'd be quick and we were.
"""

RESIDENT_PLANS = """
Alba is going to ring the school herself tomorrow.
Piet's off to see his girl on Sunday.
Nour said she will be at the table tonight.
Cass and Ewan are going to cook tomorrow.
Zola will see how she feels on Friday.
Hal's plan: he'll go to the bank on Monday with his brother.
Inga is meeting an old workmate at noon.
Rui thinks he'll go home on Sunday.
Tam and Piet'll watch the match in the lounge on Saturday.
She'd like to go by bus tomorrow.
He'll ring us when he gets there on Friday.
They might visit her mother at the weekend.
Alba promised Nour a walk tomorrow.
Zola's going to teach Hal to plait on Thursday.
"""

OTHER_PEOPLE = """
The housing man will be here on Tuesday to see Cass.
His aunt can have him on Sunday.
Nour's advocate is going with her on Thursday.
The chaplain will call on Ewan tomorrow.
A driver will collect Zola at eight.
Hospital transport will take Hal and bring him back on Monday.
Her brother says he will be there for her on Friday.
The GP's receptionist said they'd ring Inga at three.
Rui's ex is bringing the dog on Saturday.
The crisis worker will be with Tam at two.
Occupational health want to see him next week.
"""

QUOTES = """
Alba said "I'll see you Sunday, you old goat" to Piet and he laughed for an hour.
“We will meet again,” Nour wrote on the window in steam.
Cass's song: 'I'll be there on Monday, I'll be there by noon'.
The text from his dad: "will pick you up Sat".
Ewan: “I am going to walk to the lighthouse on Friday.”
"I'd have come on Sunday," is all her sister said.
"""

QUESTIONS = """
Could one of us sit with Zola while I do the log?
Does anyone know if Gwen's going with Hal on Thursday?
Can I take Inga to the market on Saturday or is that someone else's?
Will there be someone to meet Rui at the door?
Tam asked would Bo be there on Monday. I didn't know.
What if nobody can go with Alba tomorrow?
Are we seeing Piet off on Friday?
"""

HYPOTHETICAL = """
If I'd known I would have sat with Nour.
I'd go with Cass in a heartbeat if I weren't on leave.
Somebody would have rung him, in the old days.
It might be good for Ewan to have company on Monday.
We could do with somebody on the landing on Saturdays.
Zola says that if she wins we'll all go to Rome.
"""

DECLINED = """
I said I wouldn't be able to come to Hal's party, and why.
Not going with Inga tomorrow, her choice.
Had to tell Rui there's nobody to go with him on Tuesday.
Tam would have liked me there on Friday but I'm away, said sorry.
I'm afraid we can't take Alba on Sunday.
Piet turned down a lift from Bo.
Asked whether she wanted me there on Thursday; she doesn't.
"""

HOUSE = """
Meal plan for the week is on the fridge.
Saturday is the street fair.
Tests of the alarm on Monday at eleven, loud.
The hall is booked for the 14th.
We'll be eating at seven on Sunday.
Quiet evening expected.
The heating goes off on the first of May.
"""

ROSTER = """
Karl's on leave till Tuesday.
Bo will be in from three.
I'm doing the night on Friday and then I'm off for six days.
Gwen takes over at ten.
Femi will be late tomorrow, her train.
Lotte and I are on together Sunday.
Tess will do my Wednesday if I do her Saturday.
"""

INSTRUCTIONS = """
Sit with Nour if she asks tonight, otherwise leave her.
Would someone ring Cass at noon please.
Don't forget Ewan's tea at four.
Night team to check Zola's window.
Whoever's in tomorrow, take Hal the paper.
Please can days meet Inga at the door.
"""

CHORES = """
I'll get the shopping in tomorrow.
I will ring round for a plasterer on Monday.
Femi is going to sort the linen cupboard tonight.
We're doing the deep clean on Wednesday.
I'll write Rui's summary on Friday.
I'm going to ask the council about the tree.
Bo will order the paint tomorrow.
I'll speak to the landlord on Thursday.
Karl is taking the recycling on Saturday.
I'll photocopy the menu tomorrow.
Someone is coming to read the meter on Monday.
We'll swap the mattresses over on Sunday.
I'll see to the gutters tomorrow.
I'll call the surgery first thing.
"""

TURNS_OF_PHRASE = """
We'll have to see on Monday.
I'll bet he sleeps well tonight.
I'll be quick: all well.
We'll miss her songs.
We shall see.
I can't believe it's Friday.
I'll keep this short as it's late.
You will know it when you see it.
I'd call that a good Sunday.
Let's hope for a quiet night.
"""

STAFF_LIFE = """
I'm having my tooth out on Monday.
Off to see my gran on Sunday.
We're moving house on Saturday so I'm hard to reach.
My son's play is on Thursday, I'll be there with bells on.
I'll be at the match on Saturday, don't ring.
"""

NOT_OFF_HOURS = """
It was my day off so I heard it second hand.
After my shift I slept like a log.
I don't think it's our place to ring his father.
Karl swapped his day off with me.
I was already home when Alba rang the house.
That would be outside my role, I told him.
I've told Cass that I don't meet people outside work.
"""

LONG = """
Ewan had his assessment. He said it was like being marked. His brother will come over on Sunday \
and they may go to the coast. We \
looked at train times and he wrote them down himself. He would rather nobody asked how it went. \
Bathroom lock is fixed.
Zola rang the college twice and got through once. They'll call her back on Tuesday. She told the \
table and Hal clapped. I was going \
to suggest a walk but the rain came. She is in her room with the radio. Drill tomorrow at eleven, \
warn the new folk.
"""
