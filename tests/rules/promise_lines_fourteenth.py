"""A fourteenth hand of promises; marks as before."""

from __future__ import annotations

NAMED = """
[Lotte can be with Nour when the results come at noon]
[Bo's bringing his drum on Sunday so that Hal can have a go]
[Tess will be Piet's second pair of ears at the GP on Monday]
"""

REPORTED = """
Cass tells me [Karl offered to drive her to the viewing on Friday]
[Gwen has told Ewan that she'll find him a quiet corner at the party on Saturday]
Inga is sure [we said we'd do the lake this Sunday]
"""

TOLD = """
[I will be the one to open the door to Rui at six]
[Said to Alba she could come down at any hour tonight and I'd make cocoa]
[Piet and me for a run at seven, he asked, I said yes]
[I've told Zola that I'll be around when her mum rings at five]
[We'll go back for the other half of the film tomorrow]
"""

VAGUE = """
[I'll keep asking him along]
[We'll see each other again, I said to Inga]
[Bo told Tam he'd have his back]
[I said I'd love to come and I will]
[Gwen and I promised Hal a proper send off]
[Nour knows she can always come back for a cup of tea with us]
[I'll bring the photos to show her]
[I want him to know I'll be there]
[We talked of a trip to the coast and I said let's]
[will def sit w her nxt time it gets bad]
[Karl says he'll help Cass write it]
[told them both id cook them a curry]
"""

OFF_HOURS = """
[I said I'd come to her exhibition even if I'm not working]
[He can ring me at home if it gets bad, I told him]
[Femi will walk Hal's dog with him on her day off]
[I've invited Alba over for a roast]
[After my late I'll give Piet a lift to his brother's]
[I'd meet him for a coffee in town when I'm free, I said]
[We're having Nour for the weekend at the caravan]
[I could swing by his new flat before work]
[Gwen told Zola she can always come to hers]
"""
