"""A fifth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

PAST = """
I sat with Tam while he rang, as he asked.
Alba and I walked as far as the bridge on Saturday.
I would have stayed but Piet wanted to be alone.
We were going to go to the library but it was shut.
Nour came down at two and Bo made tea for both of them.
Last time I promised too much and I said so to Cass today.
Ewan told me about Sunday, when his brother came.
"""

KEPT = """
I told Zola I'd be there when she came out and I was.
I'd said I would find the book for Hal. Found it, under the sofa.
Bo promised Inga a walk and took her round the lake.
"""

RESIDENT_PLANS = """
Rui will see his key worker on Monday.
Tam's going to ring his brother tonight.
Alba says she will try the group on Wednesday.
Piet and Nour are off to the market together on Saturday.
Cass will be home by nine, she's with her mum.
Ewan is taking the bus to see his son on Sunday.
Zola is going to make supper for everyone on Friday.
He said he'll think about it and let us know tomorrow.
She'll meet her friend at the bridge at three.
Hal wants to see the doctor on his own on Thursday.
"""

OTHER_PEOPLE = """
Inga's mother will collect her at ten on Saturday.
The advocate said he'd sit in with Rui.
Someone at the college will call Tam back on Monday.
Her neighbour can drive her to the hospital.
His sister told him she would come on Sunday.
The physio is seeing Alba at home next week.
"""

QUOTES = """
“I will see my own front door by summer.” Piet, at breakfast.
Nour's friend texted: "I'll pick you up at 6".
"We'll all meet again on Friday," said the man on the radio, and Cass said amen.
Ewan has a card from the ward, “We will see you on the 3rd”.
"""

QUESTIONS = """
Would one of you be able to go with Zola on Friday?
Is it all right if I take Hal to the shops tomorrow?
Who can be with Inga at four?
Rui asked whether I'd still be here in May. I don't know.
"""

HYPOTHETICAL = """
I'd go with Tam myself if it fell on a Tuesday.
It would have been good to have somebody with Alba then.
If we had a car we could take Piet to the coast.
Nour wishes we could all go together.
"""

DECLINED = """
I told Cass I can't see her outside of here.
Offered Ewan a lift, he would rather walk.
We can't have anyone with Zola on Thursday, she knows and has asked her aunt.
I'm not able to be there for Hal on Monday, told him today so it isn't a surprise.
"""

HOUSE = """
Bins on Thursday, recycling this week.
We'll eat late on Friday because of the match.
Inspection on the 12th at ten.
The piano tuner comes tomorrow.
"""

MAY_AND_WILL = """
Will is her brother, he comes on Sundays.
It may rain on Saturday and the barbecue may move indoors.
Inga is leaving in May.
"""

ROSTER = """
I'm off until Thursday.
Gwen will be in charge tomorrow.
Bo is covering Karl on Saturday night.
I'll be on with Tess on Sunday.
Lotte comes in at two tomorrow.
"""

INSTRUCTIONS = """
Please knock for Rui at seven.
Somebody will need to sign for the parcel tomorrow.
Can whoever is on tonight look at Tam's heater.
Remind Alba about the bus on Friday.
"""

CHORES = """
I'll do the fire check tonight.
We'll sort the cupboard under the stairs on Sunday.
Karl is going to fix the bannister tomorrow.
I'll ask the landlord about the damp on Monday.
Femi will take the donations to the charity shop on Friday.
I'll finish the minutes tomorrow.
I need to ring the gas people in the morning.
"""

TURNS_OF_PHRASE = """
We'll see how the week goes.
I'll admit I was tired.
We'll leave it at that for tonight.
I'll spare you the details.
You'll have to see it to believe it.
"""

STAFF_LIFE = """
My niece is getting married on Saturday so I'm away.
I'm taking my kids to the dentist on Thursday, back by noon.
We're off to Spain on Friday, see the roster.
"""

NOT_OFF_HOURS = """
On my day off I saw a heron and thought of Piet.
I finish at three, Gwen has the keys.
Nour's place in the queue has moved up.
It was after my shift that the alarm went, ask Bo.
"""
