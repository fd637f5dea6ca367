"""A twelfth hand: lines in which nobody of the house promises company."""

from __future__ import annotations

EVERYDAY = """
Tess held his coat and that was enough.
Nour's train is at seven on Monday.
Zola made the list for the market.
Alba has a new song and sang it after supper.
Piet gets the keys at two.
Cass went to the cinema with her cousin on Thursday.
Hal left at ten, everyone waved.
Ewan's court letter came, he will open it when he likes.
Inga wants to see the sea.
Karl is on at noon.
Femi has Saturday off for a wedding.
I'm off till Thursday, notes are in the folder.
I was off on Tuesday and missed the cake.
My shift ends at eleven; Bo is up till seven.
After work Tess goes to choir.
Gwen's home is two towns away.
At my place we never had a dog, I told her.
Zola will visit her gran at the weekend.
Rui may come back to us in spring.
Tam's brother will take him camping.
His sponsor said he'd be there on Friday.
The nurse will see her at four.
The advocate promised Ewan a call by Monday.
Could we find someone for the 14th?
Is anyone able to walk Cass over at noon?
Should I have stayed?
I wondered if I ought to go up. I left her be.
We would have gone, had it not rained.
If I were on I'd have gone.
I said I couldn't promise, the sheet isn't out.
She doesn't want company at the dentist.
He'd rather do the forms alone.
Nobody can drive on Saturday, told Zola so.
I can't be there at ten and told Nour, who was fine.
We kept the promise: chess, two games.
I told Hal I would play and we played.
Promised soup, made soup.
"I'll see you at home", his wife said at the door.
She read us the line "I shall come to you at dawn".
The oven man comes at four tomorrow.
I'll bring the rota up at the meeting on Monday.
Bo will clean the gutters on Friday.
Karl's going to ring the council about the bins.
We'll need eggs.
Someone will have to talk to the landlord.
It will be cold tonight.
We'll see.
It'll be grand.
Let's see how the week goes.
Good night all round, nothing to pass on.
Next time we should start supper earlier.
I'd like to hear what the team thinks.
See you all at the meeting on Tuesday.
May's birthday is on Friday.
"""
