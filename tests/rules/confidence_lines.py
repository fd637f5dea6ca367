"""Lines of an invented house: where a confidence was broken or will be, and where none was.

The last ten of the one and the last twelve of the other were written before the rule saw them; it
read all of them rightly at once.
"""

BROKEN = tuple(
    line
    for line in """
I called Adult Protective Services at ten.
Called APS about what happened at her uncle's.
We rang social services about what she said about home.
I made a report to adult protective services this afternoon.
I filed a report with DCF at noon.
We had to report it, within two days.
I have to report this by Thursday.
I reported it.
I reported the abuse this morning.
We reported what he told us to the state.
Had to tell his doctor what he said.
I had to tell his doctor what he said last night.
I told her sister what she had told me.
I broke confidence.
I broke his confidence and I want to talk about it.
We have broken her confidence.
I had to break confidentiality today.
I told the crisis line about his plan.
Told the crisis line about her plan to die.
We called 911 because he said he wanted to die.
I called 988 about him at two.
Rang the ambulance because she said she had taken pills.
I called the crisis team about what she said.
We told the hospital that he wants to kill himself.
I rang his mother because he said he wanted to end it.
I passed on what she told me in confidence.
I told Rafi what he told me in confidence.
I could not keep it to myself.
I couldn't keep what she told me to myself.
I will have to tell his doctor what he said.
We must call Adult Protective Services tomorrow.
I told the police about his plan.
I phoned her therapist and told her what she said about the voices.
I shared what he said with his doctor.
Then I called Adult Protective Services, as the law asks.
I emailed his social worker about what he said.
I notified APS.
Sat with him, then called the crisis line about his plan.
I phoned the crisis line about what he told me.
We informed social services about the bruises.
I had to call APS after supper.
Told her psychiatrist that she wants to die.
I told his father about the pills.
I emailed her therapist what she said about home.
I reported what she said.
Broke her confidence today; I told her brother what she said.
I will tell his social worker what he said.
We called the police because he said he was going to kill himself.
""".strip().splitlines()
)
"""Every one of them asks."""

KEPT = tuple(
    line
    for line in """
He called the crisis line himself.
She told her doctor what she wants.
Noor rang Adult Protective Services on her own.
We called the crisis line together.
She asked me to call her doctor and tell him what she said.
I called his doctor to move the appointment.
I called the doctor about his prescription.
The boiler is out again; I reported it to the landlord.
I reported the broken lock.
I reported it at the house meeting.
Told her what we cannot keep to ourselves: if a life is in danger we may have to tell somebody.
If he had said more I would have called 911.
We never told his mother what he said.
I did not tell her doctor what she said.
She was afraid that we would report it.
Do we have to report it?
I told his sister that supper is at six.
Told Rafi what she would like for supper.
He told his sister what he had told me.
I called 911 for the kitchen fire.
She said: “I told the crisis line about my plan.”
She wondered whether I had told anybody what she said.
I told him about the crisis line.
Gave her the number of the crisis line.
With her yes I told her doctor what she said.
I rang her sister with her beside me and said what she wanted.
We called social services about his housing form.
Passed on to the evening what Sam said he would like carried.
I broke the blue cup.
I told her that what she says stays here.
Nothing was reported.
I read the report on the garden.
Made a report on the week for the house meeting.
Kai broke his own record on the hill.
She has confidence in the plan for Saturday.
He might tell his doctor what he said to me.
The doctor called; he wanted to know how the night was and we said nothing.
I told my sister what I cooked.
Called the library about the book.
Told the landlord what we agreed about the fence.
We talked about confidence and what it means to her.
I called her doctor, as she asked.
Her mother called and told me what she had heard.
The crisis line was busy, so he waited.
We do not tell anybody what is said here.
In training we learned when we must call Adult Protective Services.
He told me about his plan for the garden.
I told his doctor's office that he will be ten minutes late.
She told us about the crisis line she used last year.
We told Sam what the house agreed.
I called his sister to say he is on the bus.
Told her mother on the house line that she would ring back at six.
She called Adult Protective Services with me in the room.
I told the evening shift about his plan to walk to the bridge.
I wrote a report about the roof for the landlord.
The police came by about the noise next door.
I shared what he said at supper with the day shift.
We told the doctor he would rather not talk today.
""".strip().splitlines()
)
"""None of them does."""
