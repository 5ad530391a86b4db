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
bubble-says = { $who }: { $words }
timeline-callout = { $at }: { $what }

## Refusals: the rule, then the way out

refusal-document = The document “{ $id }” is not in the file. Choose one from the list.
refusal-line = This line is not in the document “{ $document }”: { $line }.
refusal-reply = That reply does not exist. Choose one in the conversation.
refusal-not-told = You were not told that. Ask, then cite the answer.
refusal-not-opened = You have not read that document. Open it before citing it.
refusal-number = Nothing bears the number { $number }.
refusal-pick = “{ $name }” is not in the list.
refusal-guided = Picking from a list belongs to guided mode. Use your own words.
refusal-empty = Nothing is written. Write, then confirm.
refusal-long = The text exceeds { $limit } characters. Shorten it.
refusal-not-begun = The meeting has not begun. Receive your client first.
refusal-going-on = The meeting is going on. Close it first.
refusal-over = The meeting is over. Go on to the needs.
refusal-plan-late = The plan is written before the meeting. It no longer changes.
refusal-figure = The file does not allow this figure: { $name } { $year }.
refusal-order = The order must name each need once.
refusal-handed-in = The work is handed in: it no longer changes. Open the debrief, or play the case again.
refusal-many = No more than { $limit }. Remove some before adding.

## Command line

cli-about = Training simulator for business-client bank advisers
cli-after-help = Without a command, the window opens. Exit codes: 0 done, 1 input to mend, 2 usage, 3 machine failure.
cli-lang = Language of the texts
cli-data = Data folder, instead of the system’s
cli-json = One JSON document on the output
cli-certification = Prints the référentiel: blocks, competencies, criteria, indicators
cli-coverage = Adds the measures and cases that feed each indicator
cli-check = Checks cases (by default: scenarios)
cli-play = Plays a case
cli-case = Name of a shipped case, or folder of a case
cli-mode = Way to work
cli-seed = Seed: the same one draws the same
cli-activity = Activity of the référentiel
cli-terminal = Plays in the terminal, without a window
cli-replay = Replays a transcript or a séance, and marks it
cli-replay-file = RON or JSON file, or number of a stored séance
cli-explain = Explains a measure, a diagnostic, an indicator or a balance
cli-explain-code = For instance: FactsRevealed, R02, 2ab.1.3, Ebe, FW
cli-shot = Draws a screen into a PNG file, even without a display
cli-shot-transcript = Transcript played before drawing
cli-size = Width and height in points
cli-theme = Theme
cli-scale = Pixels per point
cli-text = Size of the text, in percent
cli-output = File to write
cli-error = error
cli-warning = warning
cli-help = help
cli-output-failed = The output cannot be written: { $reason }
cli-no-case = No case “{ $name }”. Give the name of a shipped case, or its folder.
cli-no-case-near = No case “{ $name }”: did you mean “{ $near }”?
cli-bad-transcript = { $file } cannot be read: { $reason }
cli-nothing-to-explain = Nothing to explain under “{ $name }”.
cli-nothing-to-explain-near = Nothing to explain under “{ $name }”: did you mean “{ $near }”?
cli-checked = { $files } files, { $errors } errors, { $warnings } warnings.
cli-explain-what = What is measured
cli-explain-why = Why
cli-explain-evidence = Evidence
cli-explain-example = Example
cli-explain-formula = Formula:
cli-other-case = The transcript was played on another version of the case ({ $expected }, here { $found }).
cli-refused = action { $place } refused: { $reason }
cli-seed-is = seed { $seed }
cli-block-mark = Block { $block }: { $mark }/20 on what was played
cli-competencies = { $reached } competencies reached of { $seen } observed (pass mark set to { $threshold }/20)
cli-no-window = This build of the program has no window. Play in the terminal: visavis play boulangerie-ferrand --terminal
cli-no-display = No display: the window cannot open ({ $reason }). Play in the terminal: visavis play boulangerie-ferrand --terminal

## Play in the terminal

play-help = What you write is said to the client. Orders begin with a slash:
      /docs, /read 3, /pin 3 line, /pin (last reply), /pins
      /plan objective | topic topic…, /topics, /figure ebe 2026 67561
      /meet, /silence, /picks, /pick 2, /end
      /finding legal sentence. [P1], /statements, /need explicit sentence | amount | base [P2], /needs, /order 2 1 3, /remove C1
      /state, /handin, /marks, /quit
play-saved = Everything is saved.
play-misread = Order not understood. Expected form: { $hint }
play-done = Done.
play-no-document = No document number { $number }. /docs lists them.
play-no-pin = No pin P{ $number }.
play-no-choice = No choice number { $number }.
play-offered = To pick from (/finding number [pins]): not all of it is true.
play-month = { $month }: opening { $opening }, credits { $credits }, debits { $debits }, closing { $closing }, lowest { $lowest }, { $days } days in debit, { $rejects } rejects
play-clock = { $minutes } of { $total }
play-guided-only = Picks belong to guided mode.
play-marks-later = The debrief opens once the work is handed in. /handin
play-mark = Mark: { $mark }/20
play-state = { $read } documents read of { $documents }, { $pins } pins, { $findings } findings, { $turns } exchanges, { $needs } needs.
play-explicit = stated
play-implicit = implicit
play-trust = trust { $level } of 5
## Words of the marks (debrief, terminal, exports)

words-tag-finding = C{ $number }
words-tag-need = B{ $number }
words-tag-plan = Plan
words-themes = { $count ->
    [one] { $count } theme
   *[other] { $count } themes
}
words-reply = reply { $number }
words-line-amount = { $text }: { $amount }
words-at-line = { $document }, “{ $text }”
words-at-reply = the meeting at { $minute }: { $text }
words-at-question = a question to ask about “{ $topic }”
words-mood-neutral = neutral
words-mood-satisfied = { $gender ->
    [f] satisfied
   *[m] satisfied
}
words-mood-amused = { $gender ->
    [f] amused
   *[m] amused
}
words-mood-explaining = explaining
words-mood-thoughtful = { $gender ->
    [f] thoughtful
   *[m] thoughtful
}
words-mood-worried = { $gender ->
    [f] worried
   *[m] worried
}
words-mood-concerned = { $gender ->
    [f] concerned
   *[m] concerned
}
words-mood-sceptical = sceptical
words-mood-annoyed = { $gender ->
    [f] annoyed
   *[m] annoyed
}
words-mood-closed = { $gender ->
    [f] closed
   *[m] closed
}
words-mood-sad = sad
words-phase-opening = Opening
words-phase-discovery = Discovery
words-phase-restating = Restating
words-phase-closing = Closing
words-ending-closed = You closed the meeting.
words-ending-left = { $client } ended the meeting.
words-ending-time = The time of the meeting is over.
words-reaction-told = told something
words-reaction-kept = kept something back
words-reaction-unknown = does not know
words-reaction-repeated = asked already
words-reaction-puzzled = did not understand
words-reaction-asked-back = asked which was meant
words-reaction-restated-well = right restating
words-reaction-restated-badly = wrong restating
words-reaction-sold = product offered too early
words-reaction-several = several questions at once
words-reaction-led = leading question
words-reaction-welcomed = welcome and frame
words-reaction-time = time given
words-reaction-offended = hurtful words
words-documents-read = { $read ->
    [0] No document read
    [one] { $read } document read
   *[other] { $read } documents read
} before the meeting out of { $all }, { $used ->
    [0] none cited
   *[other] { $used } cited
}.
words-plan-written = Plan written before the meeting: { $count ->
    [one] { $count } theme
   *[other] { $count } themes
}.
words-plan-none = No plan written before the meeting.
words-plan-followed = { $count ->
    [0] No theme of the plan raised
    [one] { $count } theme of the plan raised
   *[other] { $count } themes of the plan raised
} out of { $all }.
words-plan-unfollowed = No plan to follow.
words-phases-held = { $count ->
    [0] No phase of the meeting held
    [one] { $count } phase of the meeting held
   *[other] { $count } phases of the meeting held
} out of 4.
words-restated = { $count ->
    [0] No fact said back rightly
    [one] { $count } fact said back rightly
   *[other] { $count } facts said back rightly
}, { $all } expected.
words-aspect-won = Aspect { $name }: a true and proved finding.
words-aspect-partly = Aspect { $name }: a true finding, without the proof that shows it.
words-aspect-lost = Aspect { $name }: no true finding.
words-facts = { $count ->
    [0] No fact brought out
    [one] { $count } fact brought out
   *[other] { $count } facts brought out
} out of { $all }: { $themes }.
words-questions-none = No discovery question got an answer.
words-questions-open = { $count ->
    [0] No open question
    [one] { $count } open question
   *[other] { $count } open questions
} out of { $all } in discovery.
words-questions-clean = { $count ->
    [0] No clean question
    [one] { $count } clean question
   *[other] { $count } clean questions
}, { $unclean ->
    [0] none to mend
   *[other] { $unclean } to mend
}.
words-sold = An offer before the restating: “{ $text }”.
words-not-sold = No offer before the restating, { $count ->
    [one] { $count } useful question
   *[other] { $count } useful questions
} out of { $all }.
words-findings-key = { $count ->
    [0] No expected finding written
    [one] { $count } expected finding written
   *[other] { $count } expected findings written
} out of { $all }.
words-findings-cited = { $count ->
    [0] No finding proved
    [one] { $count } finding proved
   *[other] { $count } findings proved
} out of { $all }.
words-findings-readable = { $count ->
    [0] No finding in a short, whole sentence
    [one] { $count } finding in a short, whole sentence
   *[other] { $count } findings in short, whole sentences
} out of { $all }.
words-findings-true = { $count ->
    [0] No true finding
    [one] { $count } true finding
   *[other] { $count } true findings
} out of { $all }, { $wrong ->
    [0] none false
   *[other] { $wrong } false
}.
words-figure-absent = { $name }: not computed.
words-figure-off = { $name }: { $amount } entered, off by { $gap }.
words-figure-right = { $name }: { $amount }, right.
words-demand-won = “{ $text }” is on the list as an explicit need.
words-demand-partly = “{ $text }” is on the list, but as an implicit need.
words-demand-lost = “{ $text }” is not on the list.
words-demand-veiled = A demand of the client is not on the list.
words-implicit-won = “{ $text }”: found and proved.
words-implicit-unproved = “{ $text }”: found, without the proof that shows it.
words-implicit-kind = “{ $text }”: found, but listed as explicit.
words-implicit-lost = “{ $text }” is not on the list.
words-implicit-veiled = An implicit need is not on the list.
words-order = Order of the needs: { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} in order out of { $all }.
words-agreed = You asked { $client } for the order of their priorities.
words-not-agreed = You ranked the needs without asking { $client }.
words-priced-right = “{ $text }”: { $amount }, right.
words-priced-off = “{ $text }”: { $amount }, off by { $gap }.
words-priced-none = “{ $text }”: no amount.
words-priced-absent = “{ $text }” is not on the list, hence not priced.
words-priced-veiled = A need to price is not on the list.
words-amounts = { $count ->
    [0] No amount says where it comes from
    [one] { $count } amount says where it comes from
   *[other] { $count } amounts say where they come from
}, out of { $all }.
words-gap = { $what }: { $why }
words-gap-at = { $what }: { $why } To read: { $place }.
words-gap-unread = This document was not opened before the meeting.
words-gap-uncited = Opened before the meeting, no line pinned or cited.
words-gap-plan = The plan of the meeting
words-gap-themes = { $count ->
    [one] { $count } theme planned
   *[other] { $count } themes planned
} out of { $all } expected.
words-gap-narrow = The planned themes do not touch three families.
words-gap-theme = Planned, never raised in the meeting.
words-gap-phase = A phase of the meeting: { $phase }
words-do-opening = Welcome and set the frame before the first question.
words-do-discovery = At least five answers are needed.
words-do-restating = Say back rightly after at least three answers.
words-do-closing = Close, and say what comes next, before you part.
words-gap-restating = The restating
words-gap-restating-place = { $count ->
    [one] { $count } fact said back rightly
   *[other] { $count } facts said back rightly
} out of { $all } expected.
words-gap-aspect = Aspect { $name }
words-gap-aspect-why = No true finding in this aspect.
words-gap-unproved = The proof of finding C{ $number }
words-do-proof = Cite the line or the reply that shows it.
words-gap-fact = { $gist } { $why }
words-why-unraised = The theme was never raised.
words-why-more-trust = Theme raised at { $minute }; it took a little more trust.
words-why-trust = Theme raised at { $minute }; it took a trust that is “{ $word }”.
words-why-read = Theme raised at { $minute }; it took having read { $document }.
words-why-after = Theme raised at { $minute }; “{ $topic }” had to come first.
words-why-asked = Theme raised at { $minute }; it took coming back to it.
words-why-vague = Theme raised at { $minute }, without a question that leads there.
words-gap-open = Open questions
words-gap-open-place = { $count ->
    [one] { $count } open question
   *[other] { $count } open questions
} out of { $all } that got an answer.
words-gap-questions = Questions that teach something
words-gap-questions-place = { $count ->
    [one] { $count } useful question
   *[other] { $count } useful questions
} out of { $all } expected.
words-gap-several = Several questions in one
words-do-several = One at a time, or a part stays without an answer.
words-gap-leading = A leading question
words-do-leading = Ask without offering the answer.
words-gap-repetition = A repeated question
words-do-repetition = The answer stood in the log already.
words-gap-sale = An offer too early
words-do-sale = Say back before you offer.
words-gap-said = At { $minute }: “{ $text }”. { $instead }
words-gap-statement = A finding, { $name }
words-gap-statement-veiled = It is not written yet.
words-gap-false = Finding C{ $number } is false
words-gap-findings = True findings
words-gap-findings-place = { $count ->
    [one] { $count } true finding
   *[other] { $count } true findings
} out of { $all } expected.
words-gap-unreadable = Finding C{ $number } is hard to read
words-do-unreadable = Write one whole sentence of 4 to 35 words.
words-gap-figure-absent = Not computed. Formula: { $formula }.
words-gap-figure = Off by { $gap }. Formula: { $formula }.
words-gap-explicit = An explicit need
words-gap-implicit = An implicit need
words-gap-need-veiled = It is not on the list yet.
words-gap-kind = The kind of need B{ $number }
words-gap-was-implicit = Listed as explicit: { $client } did not ask for it.
words-gap-was-explicit = Listed as implicit: { $client } asked for it.
words-gap-need-proof = The proof of need B{ $number }
words-gap-order = The order of the needs
words-gap-order-pair = “{ $above }” stands before “{ $below }”, which is more pressing. { $count }
words-gap-order-place = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
} in order out of { $all }.
words-gap-agreed = Agreement on the priorities
words-gap-amount = The amount: { $text }
words-gap-unpriced = No amount entered.
words-gap-price = Off by { $gap }.
words-gap-amount-base = { $gap } To take: { $base }.
words-gap-base = The base of amount B{ $number }
words-do-base = Say where the amount comes from, or cite the document.

## Moments
when-today = today at { $time }
when-yesterday = yesterday at { $time }
when-weekday = { $weekday } at { $time }
when-date = { $date } at { $time }
when-day = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
when-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}
