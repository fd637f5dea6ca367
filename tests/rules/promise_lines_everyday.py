"""Lines in which nobody promises company: the house, the roster, errands, turns of phrase."""

from __future__ import annotations

HOUSE_EVENTS = """
House meeting on Wednesday at ten.
Supper is at six on Sunday, curry.
We're having pancakes on Tuesday.
The window cleaner is here on Thursday morning.
Fire drill tomorrow, nobody knows when.
Zola's birthday is on Friday.
Odd bins week: green on Monday.
Hal's review is on the 12th at two.
Quiet hour starts at ten tonight.
Inga leaves on Saturday at noon.
The choir meets here on Thursday evening.
New sofa arrives tomorrow between nine and one.
Garden day is Sunday, gloves are in the shed.
Rui's appointment has moved to Wednesday.
The house will be painted in May.
We'll be having the meeting in the garden on Wednesday.
Open day on Saturday from two till four.
"""

MAY_AND_WILL = """
May rang for Tam, she will ring again.
Will came by at four to see Alba.
Piet is going over his will with the solicitor tomorrow.
Nour's move is in May, she thinks the 9th.
Will and Cass had words on Saturday, sorted by supper.
The bus may not run on Monday.
Ewan has the will of an ox, he said so himself.
May is a long month for Zola.
Will (Hal's brother) may see him on Friday.
She may want tea at four, she may not.
It will be a hard day for Inga on Thursday.
He may be up late tonight.
Where there's a will there's a way, Rui says, every Monday.
That may have to wait until Tuesday.
"""

WEATHER = """
It'll be wet on Saturday so the washing is in.
Snow tomorrow they say.
We'll have sun by Friday, the radio thinks.
Clear night, frost by morning.
We are in for a hot week.
Storm tonight, shutters are closed.
"""

ROSTER = """
I'm on nights from Monday.
Gwen is in tomorrow instead of Bo.
I'll be off from Wednesday to Sunday.
Femi covers Saturday, thank you Femi.
Karl and Tess are on tonight.
I am back on Thursday after leave.
Lotte will be on the early tomorrow.
I take Bo's Friday and he takes my Sunday.
Next roster comes out on Monday.
We'll be one short on Saturday evening.
I'll be in late tomorrow, dentist.
Tess starts at twelve on Wednesday.
Gwen will cover my Thursday night.
See the sheet for who is on at the weekend.
I'm training on Tuesday, not in the house.
The shift on Sunday still has a gap.
Bo will be back from leave on Monday.
I'll see you all at the team meeting on Thursday.
"""

INSTRUCTIONS = """
Please sit with Tam tonight if he asks.
Could days ring the pharmacy for Alba.
Look in on Piet at two please.
Whoever is on: leave the lamp lit for Nour.
Knock before ten and no later with Cass.
Take Ewan his post in the morning.
Someone needs to call the landlord tomorrow.
Somebody should be near Zola at supper.
Don't walk with Hal unless he asks.
Meet Inga at the door at four, she likes that.
Ask Rui on Saturday whether he wants the key.
Night shift, please check the boiler at two.
Let Tam sleep tomorrow.
Would the day shift take the parcel to the post office.
Can nights please put the bread on.
"""

CHORES = """
I'll order more lightbulbs tomorrow.
We'll do the big shop on Thursday.
Gwen is going to phone the plumber on Monday.
I'll put the bins out tonight.
Karl will fix the gate on Saturday.
Someone will come to look at the boiler on Tuesday.
I'm going to clear out the shed on Sunday.
I'll ring the council about the skip in the morning.
Bo will take the van in for its test on Wednesday.
I'll pick up milk on my way in tomorrow.
We will defrost the freezer on Friday.
Tess promised to mend the shelf tomorrow.
I'll meet the electrician at nine on Monday.
I can do the fire log tonight.
Femi is bringing the new kettle tomorrow.
I'll call in at the bank for the petty cash on Friday.
The plumber comes at ten, I'll let him in.
I'll go to the tip on Saturday with the old mattress.
I will send the minutes round tonight.
Lotte offered to drive the bottles to the bank on Thursday.
I'll check the smoke alarms on Sunday.
We'll finish the stock take tomorrow.
I'll bring the ladder back on Monday.
"""

TURNS_OF_PHRASE = """
We'll see.
We'll see what tomorrow brings.
I'll be honest, tonight was hard.
We'll get there in the end.
I'll say this much for Saturdays: nobody rushes.
I'll take that as a yes.
We'll cross that bridge on Monday.
Time will tell, says Alba.
I'll never forget his face on Sunday.
I'll leave it there for tonight.
We'll be fine until Thursday.
I'll be glad when Friday is over.
Let's see how the night goes.
Let me know if the lamp is still out tomorrow.
I'll miss him.
I'll hand over the rest in person tonight.
I'll be thinking of Piet on Friday.
We'll be sorry to see him go on Saturday.
"""

STAFF_LIFE = """
I'm seeing my dentist on Friday so may be late.
We're taking the kids to the sea at the weekend.
I'll be at my mother's on Sunday.
My daughter visits me on Saturday, so I swapped.
I'm meeting my brother after work.
On my day off I'm going to sleep.
My husband will pick me up at eleven tonight.
I'm going to a wedding on Saturday, Bo has the evening.
We fly on Tuesday, back on the 20th.
"""

NOT_OFF_HOURS = """
My day off was good, thank you for asking.
I wrote this up after my shift.
It's not my place to tell her.
In my place I'd be angry too, I told him that.
I was late off shift, nothing to do with Nour.
My shift ended at three and Cass was still asleep.
Stayed on after my shift to finish the log.
Took the day off to sleep.
Ewan asked what I do on my day off. Sleep, I said.
After my shift I found the key in my pocket, it is back now.
Zola found a place of her own on Saturday.
There is no place like home, Hal says, meaning here.
Gave Inga her day off from the kitchen.
Rui's place at the table is by the window.
He was in a better place on Friday.
"""

LONG = """
Tam up at nine, porridge, radio. His sister rang and will come on Saturday, he is baking for her. \
He asked if I thought she \
would like seeds. We went through the tin together. Nothing else. The lamp on the landing is out, \
I'll change it tomorrow.
Alba had her review. The doctor will see her again in six weeks and the nurse will ring on \
Monday. She came back tired, we sat on \
the step and said little. She'll sleep late tomorrow and would like that left alone. Boiler is fine.
piet rough nite, up 3 times, tea each time. he said tomorow he will ring his dad. we talked abt \
what hes gona say. he practiced \
on me. bins done, log done, nobody else up.
Nour did not want anyone with her at the hearing. I said that was hers to say. She went at ten \
and was back at one with a \
sandwich. She says it will be decided on Friday. Her aunt may drive over. House quiet, two for \
supper.
Cass asked whether I would come and see her new place on my day off. I told her no, and that the \
house line is always there, and \
she said fair enough. We finished the jigsaw. There is a piece of sky missing. Weather turning \
tomorrow.
Gwen has swapped with Bo for Sunday. The fridge man comes on Thursday at two, someone needs to be \
in. Ewan and Zola are going to \
the market on Saturday with the church group. Hal's post is on the shelf.
"""
