"""A fourteenth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
The results come at noon.
Bo brought his drum and Hal had a go.
Ewan found himself a quiet corner at the party.
Rui rang at six and was let in.
Cass wrote it herself.
I'm free on Saturday, not a shift in sight.
I'm not working on Monday, ask Lotte.
We saw each other in town by chance and nodded.
The exhibition is open till the 30th.
His new flat is near the canal.
Nour had a weekend at the caravan with her cousins.
She can always come back, the door is open to all.
He'll ring his brother when it gets bad.
I told him about the house line for when it gets bad.
I said that I don't come to shows outside work.
I'd have loved to come, I was on nights.
Someone from the clinic will come with her.
We will need a new drum.
I'll bring the folder to handover.
Hal's dog is at his brother's.
Tess is on till six, then Bo.
Karl helped Cass write it.
Could you sit with her next time it gets bad?
The film has another half.
Let's get more cocoa in.
"""
