"""A thirteenth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
Bo kept Tam's seat and sat next to him.
Inga slept badly, up at two and at four.
Rui finished the forms at three.
Hal cooked on Thursday night.
Cass came off the train at 18.20 and walked up alone.
The social worker comes on Monday.
Ewan slept.
Nour goes to the bank tomorrow with her aunt.
Zola rings her mother every evening.
Piet is off to the coast with his brother on Sunday.
College starts at half eight.
Alba has been promised a lift by her cousin.
Femi was off on Sunday and came back brown.
I'm not rostered till Wednesday.
We had Christmas without the tree.
Karl goes to football on his days off.
I finished here at ten and went home.
My garden needs rain.
I got home at eight and slept like a stone.
The hospital is ten minutes from my place, as it happens.
Her flat is on my way home but I did not stop.
Off tomorrow, Lotte has the keys.
Staff do not meet residents off shift; we read that together.
He asked to come to mine for Eid and I explained why not.
Told Cass I can't be friends outside, it was hard.
Piet finished the boat.
The swans are back.
We made that cake.
I listened to it as often as he liked.
Tam got through it.
Zola wants to try it herself.
She will be fine, I think.
It will come back to him.
He will find his feet.
You can count on Hal to be early.
She knows the way.
They'll walk the path together, she and her sister.
Inga's friend will be glad to go along.
Rui's keyworker at the clinic will sit in.
The plumber said he'd be back at four.
The vicar will be with them on Sunday.
Housing promised her an answer by the 9th.
We'll let the bread rise till four.
I'll put the chairs out for the meeting.
Gwen will write the summary tomorrow.
Bo is going to phone the boiler people on Monday.
Tess will do the shopping on Friday.
Will somebody please bring the bins in?
Who can go with Nour?
I wish I could have been there.
If there's a spare hour on Sunday she would like a walk.
We were going to go to the zoo but it rained.
Promised nothing, listened a lot.
I said I'd ask and I asked.
Same as last night.
Good chat with Alba about her mum.
"""
