# Interface texts. One section per room of the program; French is the reference.

## Common

app-name = Vis-à-vis
mode-guided = Guided
mode-autonomous = Autonomous
mode-exam = Exam
aspect-technical = Technical
aspect-legal = Legal
aspect-tax = Tax
aspect-social = Social

## Interface parts

evidence-tag = Proof { $tag }
evidence-name = Proof { $tag }, { $words }
evidence-missing = no proof
gauge-interval = between { $low } and { $high }%
gauge-point = { $point }%
gauge-spoken = { $point }%, between { $low } and { $high }
gauge-empty = Not enough data
chain-acquired = acquired
chain-fragile = fragile
chain-unseen = not observed
chain-link = { $name }: { $state }
chain-weak = Weak link
chain-weak-link = Weak link, { $name }: { $state }
field-empty = to fill in
amount-unreadable = This amount cannot be read. For example: 73400 or 73.4k.
rate-unreadable = This rate cannot be read. For example: 3.85.
number-unreadable = This number cannot be read. For example: 84.
number-outside = Between { $least } and { $most }.
trust = Trust
trust-0 = reserved
trust-1 = cautious
trust-2 = open
trust-3 = trusting
trust-4 = committed
trust-spoken = Trust: { $word }, { $level } out of 5
clock-of = of { $total }
clock-advised = of { $total } advised
clock-remaining = left
clock-work = of { $total } of work
clock-seconds = { $minutes } min { $seconds } s
tab-empty = { $name }, to do
tab-half = { $name }, in progress
tab-done = { $name }, done
badge-guided = Guided mode
badge-autonomous = Autonomous mode
badge-exam = Mock exam
toast-undo = Undo
table-ascending = ascending
table-descending = descending
timeline-phase = Phase { $name }, from { $from } to { $to }
timeline-trust = trust
timeline-won = point won
timeline-lost = point lost
timeline-won-at = { $at }: point won. { $what }
timeline-lost-at = { $at }: point lost. { $what }
timeline-trust-at = { $at }: trust { $word }
timeline-playhead = Position: { $at }
bubble-says = { $who }: { $words }

## Meeting

meeting-conversation = Conversation
meeting-face = Face to face
meeting-you = You
meeting-reply = reply
meeting-source = { $words }: { $amount }
meeting-source-month = Balance of { $month }: { $amount }
meeting-civil = { $gender ->
    [f] Mrs
   *[m] Mr
} { $name }
meeting-and-more = { $list } and { $more } more
meeting-scene-says = { $name }, { $look }. { $gender ->
    [f] She
   *[m] He
} says: “{ $words }”
meeting-scene-silent = { $name }, { $look }.
meeting-scene-before = The office. The chair waits for { $name }.
meeting-scene-left = The office. { $name } is no longer there.
meeting-chair-empty = The chair is empty.
meeting-mood-neutral = Attentive
meeting-mood-satisfied = Satisfied
meeting-mood-amused = Amused
meeting-mood-explaining = Talkative
meeting-mood-thoughtful = Thoughtful
meeting-mood-worried = Worried
meeting-mood-concerned = Concerned
meeting-mood-sceptical = Sceptical
meeting-mood-annoyed = Annoyed
meeting-mood-closed = Closed
meeting-mood-sad = Sad
meeting-look-neutral = level gaze, even voice
meeting-look-satisfied = shoulders at ease, slight smile
meeting-look-amused = broad smile, narrowed eyes
meeting-look-explaining = hands that draw, quick speech
meeting-look-thoughtful = gaze elsewhere, slow sentences
meeting-look-worried = eyes down, slow speech
meeting-look-concerned = knitted brow, hands clasped
meeting-look-sceptical = head tilted, one eyebrow raised
meeting-look-annoyed = set jaw, short answers
meeting-look-closed = arms crossed, eyes on the door
meeting-look-sad = lowered eyes, low voice
meeting-trust-after = At { $at }, after “{ $words }”
meeting-trust-silence = At { $at }, after your silence
meeting-because-told = An open question was answered.
meeting-because-repeated = It had been said already.
meeting-because-puzzled = The question was not understood.
meeting-because-restated-well = You said their words back rightly.
meeting-because-restated-badly = You summed up what had not been said.
meeting-because-sold-to = An offer came before the restating.
meeting-because-several = Several questions in one.
meeting-because-led = The question carried its answer.
meeting-because-welcomed = You welcomed and set the frame.
meeting-because-given-time = You gave time.
meeting-because-offended = Your words hurt.
meeting-line-said = { $who }, { $at }: { $words }
meeting-silence-kept = (silence)
meeting-log-empty = The exchange will be written here, reply after reply.
meeting-search = Search the conversation
meeting-search-close = Close the search
meeting-search-nothing = No reply holds these words.
meeting-pin = Pin the reply of { $at }
meeting-unpin = Unpin the reply of { $at }
meeting-yours = Your turn
meeting-themes-left = Themes still closed:
meeting-draft = Your words
meeting-draft-hint = What you say to { $client }
meeting-draft-long = { $most } characters at most: say it in two parts.
meeting-chip-says = In full: “{ $words }”
meeting-chip-whole = Say in full: { $words }
meeting-say = Say
meeting-say-nothing = Write first what you want to say.
meeting-silence = Leave a silence
meeting-silence-is = Keep quiet for a moment: speech may come back by itself.
meeting-conclude = Conclude the meeting
meeting-conclude-asks = Conclude the meeting?
meeting-conclude-says = { $client } will take leave: no more questions can be asked. { $left } left.
meeting-conclude-themes = Themes of your plan not raised: { $themes }.
meeting-go-on = Go on
meeting-shape-open = Open question
meeting-shape-closed = Closed question
meeting-shape-restating = Restates
meeting-shape-single = One question at a time
meeting-shape-several = Two questions
meeting-shape-leading = Leads the answer
meeting-shape-selling = Offer too early
meeting-prepared = What is prepared
meeting-objective = Objective
meeting-themes = Themes to raise
meeting-no-theme = No theme in the plan.
meeting-no-plan = No plan is written.
meeting-no-plan-why = An objective and a few themes, written before the meeting, hold the thread of the hour. Once it has begun, the plan cannot be written.
meeting-write-plan = Write the plan
meeting-in-file = In the file
meeting-in-file-documents = { $read } documents read of { $all }
meeting-in-file-findings = { $count ->
    [0] No finding
    [one] 1 finding
   *[other] { $count } findings
}
meeting-in-file-pins = { $count ->
    [0] No pin
    [one] 1 pin
   *[other] { $count } pins
}
meeting-in-file-figures = { $count ->
    [0] No balance computed
    [one] 1 balance computed
   *[other] { $count } balances computed
}
meeting-waits = { $client } waits at the desk
meeting-waits-says = The meeting lasts { $minutes } at most. The file stays open during it; the plan no longer changes.
meeting-receive = Receive { $client }
meeting-back-to-file = Back to the file
meeting-handed-in = The work is handed in: everything can be read, nothing changes.
meeting-ended = The meeting is over
meeting-ended-early = The meeting stopped
meeting-ended-on-time = The hour is over
meeting-ended-closed = You took leave of { $client }.
meeting-ended-left = { $client } ended the appointment. The debrief will say why.
meeting-ended-time = { $client } had to leave: { $gender ->
    [f] she
   *[m] he
} had the last word.
meeting-next = Their words stay here and serve as evidence. Next comes the list of needs: expressed, implicit, proved, priced, in order.
meeting-on-to-needs = On to the needs
meeting-panel = Needs, notes and plan
meeting-needs = Needs
meeting-notes = Notes
meeting-plan = Plan
meeting-needs-explicit = Said by the client
meeting-needs-implicit = Implicit, to be proved
meeting-needs-order = by priority
meeting-needs-none = No need noted. When a demand takes shape, add it with the reply that proves it.
meeting-needs-add = Add a need
meeting-needs-unpriced = to be priced
meeting-needs-unproved = no evidence
meeting-needs-prove = Prove…
meeting-points = To clear up, from the file
meeting-notes-facts = What you have learnt
meeting-notes-pins = Your pinned replies
meeting-notes-no-fact = Nothing yet. Each fact told will be noted here, with its minute.
meeting-notes-no-pin = No pinned reply. Ctrl+E pins the last one.
meeting-plan-none = No plan was written before the meeting.
meeting-plan-open = to raise
meeting-plan-tick = Tick yourself what has been raised.
meeting-hint = Hint
meeting-hint-spoken = Hint: { $words }
meeting-hint-begin = Welcome, say the frame (length, course, notes), then open with a broad question.
meeting-hint-offended = { $gender ->
    [f] She is hurt
   *[m] He is hurt
}. Come back to the file, calmly, with the client’s words.
meeting-hint-puzzled = { $gender ->
    [f] She
   *[m] He
} did not understand. Say it again in plain words, one idea at a time.
meeting-hint-sold-to = { $gender ->
    [f] She
   *[m] He
} heard an offer before being understood. Come back to the needs: the offer comes after the restating.
meeting-hint-asked-back = { $gender ->
    [f] She
   *[m] He
} hesitates between two subjects. Say which.
meeting-hint-pin = { $gender ->
    [f] She
   *[m] He
} has just said what weighs in this case. Pin it before you change the subject.
meeting-hint-kept-back = { $gender ->
    [f] She
   *[m] He
} keeps something back. Gain trust or read the file again, then return to it.
meeting-hint-repeated = { $gender ->
    [f] She
   *[m] He
} had said it already. Move on to a theme still closed.
meeting-hint-several = Two questions in one: { $gender ->
    [f] she
   *[m] he
} answered the last one alone.
meeting-hint-led = Your question carried its answer. Let { $gender ->
    [f] her
   *[m] him
} find the words.
meeting-hint-restated-badly = Your summary held what nobody had said. Take the client’s words, they are in the conversation.
meeting-hint-patience = Patience wears thin. Go to what matters most, then conclude.
meeting-hint-silence = { $gender ->
    [f] She has
   *[m] He has
} a heavy heart. A silence would leave room for what follows.
meeting-hint-restate = { $count } facts since your last restating. Say them back with the client’s words: { $gender ->
    [f] she
   *[m] he
} will know that you listen.
meeting-hint-time = { $count ->
    [one] { $left } left, and one theme of your plan.
   *[other] { $left } left, and { $count } themes of your plan.
}
