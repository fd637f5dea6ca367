"""A sixth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

PAST = """
Tam asked for company at two and I went up.
We'd said Sunday, then it was Monday, now it is done.
I was with Alba when she rang; she did all of it.
Gwen sat in with Piet yesterday, he asked her to.
I'll say it again: Saturday was the best day Nour has had.
I meant to call Cass on Friday and it slipped.
"""

KEPT = """
Promised Ewan I'd ask about the key, and asked.
I said I would look in at ten and did so, he was asleep.
Lotte told Zola she'd bring the music and she brought it.
"""

RESIDENT_PLANS = """
Hal and Inga will do the washing-up tonight.
Rui said he would call his sister on Sunday.
Tam is meeting his sponsor at the cafe tomorrow.
Alba will be out with her cousin until late on Saturday.
Piet's mum is coming to see him on Tuesday and he'll meet her off the bus.
Nour's going with her friend, not with us.
Cass may sit with us at supper, she will see.
He'd like to be left until ten tomorrow.
They will be visiting her grandmother at the weekend.
"""

OTHER_PEOPLE = """
The nurse will sit with Ewan before the scan.
Her solicitor can see her on Wednesday.
A man from the charity will bring Zola a bed on Friday.
The school said they would ring Hal tomorrow.
His daughter is going to stay with him from Thursday.
Mountain rescue will give a talk here on Monday.
"""

QUOTES = """
Inga's postcard: “I'll see you all when the leaves turn.”
"We'll walk it off," her dad used to say.
Rui read out 'I will come for you in the morning' and closed the book.
"""

QUESTIONS = """
Is anyone able to sit with Tam on Thursday?
Should I offer to go with Alba, or wait for her to ask?
Piet asked when Bo would be back to play chess.
Will one of us be here when the van comes?
"""

HYPOTHETICAL = """
If there were more of us somebody could sit with Nour.
I'd have gone too if she had asked.
It'd be lovely to take Cass to the lake one day, if we had the bus.
I might go to Ewan's show, I might not, I've told nobody.
"""

DECLINED = """
I said I wouldn't be able to see Zola on Saturday and she nodded.
Hal wanted me at the wedding and I explained why I can't.
We won't be able to go together on Friday, told Inga today.
Offered to ring with Rui but he did it himself.
"""

HOUSE = """
The carol service is on Sunday at four.
We'll be without the oven until Wednesday.
Tam's room gets its new carpet on Monday.
"""

ROSTER = """
I'm in from two tomorrow.
Femi and I swapped, so I'm on Friday night.
Bo will be on call at the weekend.
Karl's back from leave on Tuesday.
I won't be in on Thursday.
"""

INSTRUCTIONS = """
Go gently with Alba tomorrow.
Whoever does tea, save some for Piet.
Please sit by Nour at the meeting if she looks for you.
Could nights check the back door.
"""

CHORES = """
I'll strip the beds on Saturday.
We'll need to buy stamps tomorrow.
Gwen will speak to the council about the bins.
I'm going to send off the forms on Monday.
Tess is seeing the roofer at ten.
Bo promised to bring back the drill.
I'll put the heating on at six.
I'll read the log before I start tomorrow.
"""

TURNS_OF_PHRASE = """
We'll have to wait and see.
I'll hold my hands up, I forgot.
I'd go as far as to say it was a good Saturday.
I'll let the pictures speak.
We're getting there.
"""

STAFF_LIFE = """
I'm walking my sister down the aisle on Saturday.
We're at my parents' until Sunday.
I'll be having my feet up tomorrow.
"""

NOT_OFF_HOURS = """
Cass asked about my day off, I kept it short.
After my shift I missed the bus, no harm.
I told Ewan that my place is not something I share.
Zola's mum will collect her after work.
"""
