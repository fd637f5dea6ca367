"""An eleventh hand of lines without anybody's contact details. All invented."""

from __future__ import annotations

SERVICES = r"""
Mind infoline 0300 123 3393
call 112 if it gets worse, said the nurse
Suicide Call Back Service 1300 659 467, for her mum
"""

HARMLESS = r"""
Tove asked if she could text me after she leaves. I said the house line is there.
Rob offered his number. I thanked him and didn't write it down.
We don't take contact details home, new starters told.
Mags wants to find her cousin on Facebook, we looked together.
Juhan emailed the college from the library.
Rob rang his dad twice.
The dentist texted her a reminder.
She called me by my sister's name.
He follows the cricket.
I followed her to the gate.
I called Rob down for supper.
I rang Tove's bell at nine as agreed.
I wrote to housing with Juhan.
We chatted most of the night.
He told me to add more salt.
Mags found me in the garden.
Find me in the kitchen, I said.
In each other's pockets, those two.
She lives for Fridays.
Gave her an address to write on the envelope, the council's.
The meeting is at the town hall on Dock Road.
Took the 44 to Harbour Row and walked.
12 rows knitted, 3 to go.
Order 4471 0093 is late.
Slept 1 to 4, 5 to 7.
Weekend rota 2 on, 2 off.
Dose at 8, 2 and 8.
"""
