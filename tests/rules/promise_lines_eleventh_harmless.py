"""An eleventh hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
Gwen sat in the waiting room with Cass this morning.
Piet and Karl walked after supper.
Nour made eggs for everyone.
Zola is going the long way round on Thursday with her cousin.
Hal had his meeting on Monday and says it went.
Inga goes to the surgery at 2, by herself, her wish.
Rui still has the form to finish.
Ewan is fretting about tonight.
Alba's bus is at 9.
Cass gets back at six.
Nour swims on Tuesdays.
Hal beat Femi at chess, twice.
The hearing is on Wednesday at ten, room 4.
The housing office opens at nine on the 9th.
We talked about the lake on the way home.
I was with Tam at half nine for the letter.
I'm off at three, Lotte has the keys.
I'm on leave from Friday, back on the 20th.
My day off was spent in bed with a cold.
Karl is on nights till Sunday.
Femi works Christmas this year.
I'm not working Saturday, please see the sheet.
After my shift I slept.
Her place in the choir is safe.
Mine was the blue cup.
Ours is the only house on the hill with a light on.
Tam asked if I'd walk him to the station after work. I said the evening shift could.
Offered Inga tea and she took it.
I told Zola that I can't be at the hearing.
She hopes one of us might come. I said I'd ask the team.
Not sure anyone can go with Ewan on the 9th.
If I'd had the time I would have gone with him.
Would you like company? I asked. No, she said.
Alba will show Piet how to knit.
Rui is going to mend the engine himself.
Cass will come and find us when she is ready.
We'll need more milk tomorrow.
I'll print the sheet in the morning.
Someone should ring the boiler man on Monday.
The inspector will see the kitchen at eleven.
Gwen will order the paint on Friday.
Bo has promised the council a reply by Tuesday.
Karl will take the bins out tonight.
We'll know more after the weekend.
It'll be Nour's birthday on Sunday.
"I'll come on Sunday", her brother said to her on the phone.
His friend Dan will take him climbing.
Hal's support worker said she'd pop in on Thursday.
Inga will be glad of the sea one day, she thinks.
We carried on where we left off.
I owed Nour a walk and we had it.
Will's cousin rang for Tam.
In May she goes back to college.
See Friday's page for the story of the goose.
"""
