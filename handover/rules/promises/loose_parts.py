"""Parts of which the families of loose promises are made.

A resident's name is read as `<r>`, a staff member's as `<s>`.
"""

from __future__ import annotations

PARTS = {
    "WHOM": r"(?:you|him|her|them|<r>(?: and <r>)?|both|everyone)",
    "HE": r"(?:he|she|they|you|<r>)",
    "ONE": r"(?:someone|somebody|one of us|some of us|a member of staff|staff|the team|the shift|"
    r"(?:the )?(?:night|day|evening) (?:team|shift|staff)|the house|whoever is on)",
    "OURS": r"(?:i|we|<s>|<s> and i|<r> and i|me and <r>|<s> and <r>|<r> and <s>)",
    "TOLD": r"(?:told|said|promised|agreed|assured|reassured|offered|let <r> know|let her know|"
    r"let him know|let them know|said to <r>|said to him|said to her|mentioned|wrote|"
    r"gave (?:my|our) word|answered|replied|repeated|decided|settled|hoped|arranged)",
    "MAY": r"(?:will|'d|would|could|can|might|shall|are going to|am going to|is going to)",
    "ADV": r"(?:(?:also|just|always|still|then|all|both|now|really|even|again|never|definitely|"
    r"certainly|probably|maybe|yet|at least|of course|happily|gladly) ){0,2}",
    "DO": r"(?:talk|speak|meet|walk|try|go|have|do|play|bake|cook|sing|swim|draw|sit|eat|chat|see|"
    r"catch up|carry on|continue|keep|finish|start|practise|practice|work|look|read|make|watch|"
    r"build|fix|mend|paint|plant|visit|ring|call|write|learn|plan|find|get|take|help|come|stay|"
    r"check|knock|pop|drop|return|rehearse|celebrate|run|ride|cycle|fish|dance|knit|garden|pack|"
    r"sort|share|be|give|bring|show|teach|listen|hear|join|support|lend|wait|stop|hang|fetch|"
    r"collect|drive|introduce|reach|tackle|face|mark|manage)",
    "GO": r"(?:walk|go|game|chat|talk|trip|outing|run|swim|cuppa|coffee|tea|meal|lunch|session|try|"
    r"look|round|rematch|visit|day out|drive|film|chapter|lesson|catch up|stab|story|song|"
    r"cook|bake|dance|match|ride|stroll|picnic|evening|hand|natter|brew|crack|turn)",
    "END": r"(?= (?:[.,;:!—()]|and|but|so|for|about|with|if|when|whenever|as|until|till|because|$)|"
    r" $)",
}
