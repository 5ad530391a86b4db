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
refusal-unit = This unit is not that of the figure: { $name }.
refusal-order = The order must name each need once.
refusal-handed-in = The work is handed in: it no longer changes. Open the debrief, or play the case again.
refusal-amount = This amount is beyond a thousand billion euros: check it, then enter it again.
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
cli-ask = Talks to the client of a case, or measures what they understand
cli-ask-eval = Labelled lines, one JSON object each: text, topic, style, accept, also
cli-ask-learn = Proposes examples for client.ron, from what stored sittings left misunderstood
ask-again = (The client left: a new meeting begins.)
ask-none = nothing understood
ask-in-scope = In scope: { $n } lines, { $correct }% right, { $wrong }% wrong, { $deferred }% asked back or not understood
ask-out-of-scope = Out of scope: { $n } lines, { $answered }% answered
ask-latency = Time to answer: { $p50 } µs at most half of the time, { $p99 } µs at most 99 times in 100
ask-style = Style { $style }: { $n } lines, { $correct }% right, { $wrong }% wrong
ask-nothing-missed = No misunderstood sentence in the stored sittings of this case.
ask-learn = { $count ->
    [one] One misunderstood sentence.
   *[other] { $count } misunderstood sentences.
} Check the proposed topic, then add these lines to “topics” of client.ron.
cli-replay = Replays a transcript or a séance, and marks it
cli-replay-file = RON or JSON file, or number of a stored séance
cli-import = Drafts a case from real data
cli-import-fec = Reads files of accounting entries (FEC), one a year, and draws from them the skeleton of a case without any name
cli-import-file = FEC, oldest first; its name, SIRENFECYYYYMMDD.txt, gives the closing date
cli-import-output = Folder of the case, new or empty
cli-import-siren = SIREN of the company, compared with the file name; the case takes it only if it is made up
cli-import-name = Name of the company in the case
cli-import-opening = First day of the year, once for each file
cli-import-closing = Last day of the year, once for each file
cli-import-default-name = Imported company
cli-import-not-free = The folder “{ $folder }” is not empty: give a new one with -o.
cli-import-no-closing = The name of “{ $file }” does not give the closing date: add --closing YYYY-MM-DD.
cli-import-dates = Give --opening and --closing once for each file, in the same order.
cli-import-bad-siren = “{ $siren }” is no SIREN: nine digits are expected.
cli-import-bad-name = The name of the company has 1 to 80 characters.
cli-import-other-siren = File { $file }: its name bears another SIREN than the one given. Check that it is the right company.
cli-import-apart = File { $file }: its year opens on { $opening }, the one before closes on { $closing }. Give the files in order, without a missing year.
cli-import-line = File { $file }, line { $line }: { $reason }
cli-import-whole = File { $file }: { $reason }
cli-import-more = … and { $count } more refused. With --json, all are given.
cli-import-read = File { $file }: { $lines } lines read, { $refused } refused.
cli-import-year = Year from { $opening } to { $closing }: sales { $sales }, result { $result }, balance sheet total { $total }.
cli-import-equation = Accounts to look at: { $rule }
cli-import-continuity = File { $file }: its opening entries give net assets of { $reopened }, the year before closes on { $closed }.
cli-import-written = Skeleton written in { $folder }. Look for “À COMPLÉTER” in it, then run visavis check.
cli-import-privacy = No name is taken over: third parties, partners and journals are numbered or left out; the SIREN of the case is made up ({ $siren }).
cli-import-nothing = No case is written.
cli-explain = Explains a measure, a diagnostic, a rule, an indicator, a balance, a box or a dated parameter
cli-explain-code = For instance: FactsRevealed, R02, V07, 2ab.1.3, Ebe, FW, ratio.autonomy.good, is
cli-shot = Draws a screen into a PNG file, even without a display
cli-shot-transcript = Transcript played before drawing
cli-shot-actions = Number of actions of the transcript to play
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
cli-checked = { $files } { $files ->
    [one] file
   *[other] files
}, { $errors } { $errors ->
    [one] error
   *[other] errors
}, { $warnings } { $warnings ->
    [one] warning
   *[other] warnings
}.
cli-explain-what = What is measured
cli-explain-why = Why
cli-explain-evidence = Evidence
cli-explain-example = Example
cli-explain-formula = Formula:
cli-explain-theme = { $theme }, surveyed on { $date }
cli-explain-basis = Date to take: { $basis }
cli-explain-values = Values
cli-explain-parameters = Parameters
cli-explain-between = from { $from } to { $until }: { $value }
cli-explain-since = since { $from }: { $value }
cli-explain-trust = { $source } ({ $status })
cli-explain-unknown = value not known: { $why }
cli-explain-ended = no value: { $why }
cli-explain-months = { $number } months
cli-explain-persons = { $number } employees
cli-explain-pass = { $number } PASS
cli-explain-hour = { $amount } an hour
cli-explain-step-first = { $rate } up to { $to }
cli-explain-step = { $rate } from { $from } to { $to }
cli-explain-step-last = { $rate } beyond { $from }
cli-explain-rule = Rule of the liasse, réel normal (2050 to 2053).
cli-explain-rule-simplified = Rule of the liasse, régime simplifié (2033).
cli-explain-rounding = Rounding allowed: 50 cents for each line of the sum that is not nil, €2 at least.
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
words-manner-open = open question
words-manner-closed = closed question
words-manner-jargon = banking term: { $terms }
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
words-reaction-claimed = first version given
words-reaction-confronted = version corrected, document in hand
words-reaction-accused = accusation
words-reaction-refused = refusal to answer
words-reaction-jargon = banking term not explained
words-reaction-cut-short = emotion passed over
words-reaction-acknowledged = emotion acknowledged
words-reaction-asked-you = question to the adviser
words-reaction-answered = honest answer
words-reaction-answered-badly = answer that does not hold
words-reaction-unanswered = question left without answer
words-reaction-volunteered = told unasked
words-reaction-time-short = time is running out
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
words-speech = { $share }% of the words of the meeting are yours, for { $most }% at most.
words-plain = { $count ->
    [0] No question in plain words got an answer
    [one] { $count } question in plain words
   *[other] { $count } questions in plain words
}, { $jargon ->
    [0] no banking term left unexplained
    [one] { $jargon } turn with a banking term left unexplained
   *[other] { $jargon } turns with a banking term left unexplained
}.
words-emotions = { $count ->
    [0] No emotion acknowledged
    [one] { $count } emotion acknowledged
   *[other] { $count } emotions acknowledged
}, { $cut ->
    [0] none passed over
    [one] { $cut } passed over
   *[other] { $cut } passed over
}.
words-answers = { $all ->
    [0] You were asked nothing.
   *[other] { $count } of { $all }: what the client asked and that got an honest answer.
}
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
words-gap-jargon = A banking term left unexplained: { $terms }
words-do-jargon = Say it in plain words, or explain it at once.
words-gap-cut-short = An emotion passed over
words-do-cut-short = Leave a silence, or say a word, before you change the subject.
words-gap-emotions = Emotions to acknowledge
words-gap-emotions-place = { $count } of { $all }: a silence or a word after what moves.
words-gap-speech = Share of speech
words-gap-speech-place = { $share }% of the words are yours; aim at { $most }% at most.
words-gap-unanswered = A question left without answer
words-do-unanswered = Answer what you are asked, even to say that you do not know yet.
words-gap-poor-answer = An answer that does not hold
words-do-poor-answer = Say what is sure, what is still open, and when you will know.
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

## Window

app-note-weakest = To work on: { $label }
app-note-minute = Minute { $spent } of { $of }
app-note-file = Reading the file
app-pinned = Pin P{ $number } added.
app-settings-aside = The settings could not be read ({ $reason }). They are kept as { $path }; the defaults are used.
app-case-errors = The case { $name } has { $errors } errors. Run: visavis check { $name }
app-no-case = No case “{ $name }”. { $near }
## Debrief

debrief-closed = The debrief opens once the work is handed in
debrief-closed-meeting = The meeting is going on. End it, list the needs, then hand in your work.
debrief-closed-needs = Complete the list of needs, then hand in your work: each point will be explained here.
debrief-to-meeting = Open the meeting
debrief-to-needs = Open the needs
debrief-threshold = threshold set to { $mark }/20
debrief-provisional = provisional, your work goes on
debrief-unobserved = Not observed
debrief-unobserved-why = Nothing done so far allows a judgement.
debrief-of-20 = out of 20
debrief-of = { $points } of { $max }
debrief-passed = Above the threshold
debrief-below = Below the threshold
debrief-tab-checks = By criterion
debrief-tab-thread = Thread
debrief-won = Won
debrief-partly = In part
debrief-lost = Lost
debrief-more = + { $count }
debrief-opens = Each proof opens the exact passage.
debrief-rule = Show the rule of calculation
debrief-rule-hide = Hide the rule of calculation
debrief-missing = What was missing
debrief-nothing-missing = Nothing was missing.
debrief-word = What { $client } says of it
debrief-quote = “{ $text }”
debrief-next-title = Next step
debrief-next = Take up the meeting at { $minute }. { $advice }
debrief-next-meet = The meeting did not take place: it reveals what the file does not say.
debrief-again = Play this case again
debrief-replay = Replay from { $minute }
debrief-do-agree = Ask { $client } in which order to go on, then rank.
debrief-do-ask = Raise { $themes } before you say back.
debrief-thread = Thread of the meeting
debrief-review = Review
debrief-silence = (silence)
debrief-moment-told = something told, { $topic }
debrief-moment-up = { $what }, trust +{ $steps }
debrief-moment-down = { $what }, trust −{ $steps }
debrief-speech = Speech: { $share }% of the words were yours, { $rest }% those of { $client }.
debrief-turn = At { $minute }
debrief-turn-of = reply { $number } of { $all }
debrief-you = You
debrief-answer = Answer
debrief-before = Previous
debrief-after = Next
debrief-first = This is the first reply.
debrief-last = This is the last reply.
debrief-open-log = Open in the log
debrief-back-checks = Back to the criteria
debrief-block = What this says of block { $code }
debrief-block-seen = { $count } of { $all } observed
debrief-block-whole = Chance that all competencies would be recognised today.
debrief-block-part = { $count ->
    [one] The competency observed holds
   *[other] The { $count } competencies observed hold together
} between { $low } and { $high }% of the time. Activities never observed: { $unseen }.
debrief-block-none = No competency was observed yet.

## Needs

needs-list = Needs
needs-by-priority = by priority
needs-none = No need. Note first what the person asks for, then what the file and the meeting show without their saying it.
needs-add = Add a need
needs-row = { $rank }. { $text }, { $kind }, { $amount }
needs-to-price = to price
needs-right = Right
needs-explicit = Explicit
needs-implicit = Implicit
needs-explicit-f = Said by the client
needs-explicit-m = Said by the client
needs-implicit-hint = To be proved by a document or a reply
needs-kind = Kind of need
needs-coverage = On the list: { $explicit } of { $explicits } explicit needs, { $implicit } of { $implicits } implicit needs.
needs-hand-in = Hand in
needs-to-debrief = Open the debrief
needs-hand-in-ask = Hand in your work?
needs-hand-in-words = You will not be able to change it. The debrief opens at once.
needs-hand-in-yes = Hand in the work
needs-hand-in-no = Continue
needs-still-empty = What is still empty
needs-blocked-meeting = The meeting is going on: end it first.
needs-empty-meeting = The meeting did not take place.
needs-empty-list = No need is on the list.
needs-empty-proofs = { $count ->
    [one] { $count } need without proof.
   *[other] { $count } needs without proof.
}
needs-empty-amounts = { $count ->
    [one] { $count } need without amount.
   *[other] { $count } needs without amount.
}
needs-empty-findings = No finding is written.
needs-empty-findings-proofs = { $count ->
    [one] { $count } finding without proof.
   *[other] { $count } findings without proof.
}
needs-empty-figures = No balance is computed.
needs-empty-plan = The meeting has no plan.
needs-empty-draft = A need is written but not kept.
needs-remove-ask = Remove this need?
needs-remove-yes = Remove the need
needs-remove-no = Keep
needs-tab-list = List
needs-tab-editor = Need
needs-tab-sources = Proofs
needs-edit = Need B{ $number }
needs-new = New need
needs-read-only = Your work is handed in: the list can be read, not changed.
needs-text = The need
needs-text-hint = Replace the oven before December
needs-search = Search a need
needs-no-pick = No need holds these words.
needs-own-words = Write it in these words
needs-amount = Amount
needs-base = Base of the amount
needs-base-hint = quote, total before tax
needs-proofs = Proofs
needs-no-pins = Pin a line of the file or a reply, then attach it here.
needs-keep = Keep the need
needs-put = Add to the list
needs-remove = Remove
needs-write-first = Say first which need it is.
needs-unchanged = Nothing has changed.
needs-pin = P{ $number }
needs-pins = Pins
needs-notes = Notes
needs-pins-none = No pin. In the file or the meeting, pin what proves a need.
needs-notes-none = No note. What the person tells you in the meeting is kept here.
needs-attach = Attach
needs-detach = Detach
needs-unknown = This text is no need that the file or the meeting shows.
needs-decoy = This is not a need of { $client }. { $why }
needs-twice = This need stands higher on the list already.
needs-kind-wrong = The need is right; look again whether it was said or is implicit.
needs-no-proof = The need is right; it lacks a proof.
needs-proof-wrong = The need is right; the attached proof does not show it.
needs-amount-wrong = The amount is off by { $gap }: look at its base again.

## Frame

shell-home = Home
shell-file = File
shell-meeting = Meeting
shell-needs = Needs
shell-debrief = Debrief
shell-settings = Settings
shell-aid = Help
shell-block = Block { $code }
shell-close = Close
shell-saved = Saved
shell-saving = Saving…
shell-not-saved = Not saved
shell-locked-exam = Closed during the exam: hand in to leave it.
shell-locked-block = The exercises of block { $code } are not in this version yet.
shell-locked-debrief = No debrief: it opens when work is handed in.
shell-subtitle = { $form }, share capital { $capital } · { $trade } ({ $naf }) · { $town }
shell-subtitle-meeting = { $form } · { $person }, { $role } · { $town }
shell-aside-file = { $documents } documents · { $read } read · { $pins ->
        [0] no proof pinned
        [one] { $pins } proof pinned
       *[other] { $pins } proofs pinned
    }
shell-aside-needs = { $needs ->
        [0] no need
        [one] { $needs } need
       *[other] { $needs } needs
    } · { $proved } proved · { $priced } priced
shell-status = Offline · everything is saved on this computer
shell-status-unsaved = Offline · work kept in memory
shell-status-sitting = Seed { $seed } · { $turns ->
        [0] no exchange
        [one] { $turns } exchange
       *[other] { $turns } exchanges
    }
shell-phase-opening = Opening
shell-phase-discovery = Discovery
shell-phase-restating = Restating
shell-phase-closing = Closing
shell-resumed = Resumed at { $at }, nothing was lost.
shell-unsaved-lead = Your work is kept in memory.
shell-unsaved = It cannot be saved: { $detail }
shell-handed-in-lead = Handed in.
shell-handed-in = This work can be read, not changed.
shell-open-debrief = Open the debrief
shell-goto = Go to…
shell-goto-search = Search a screen, a document, a case
shell-goto-none = Nothing by that name. Try a word of the title.
shell-place-screen = screen
shell-place-keys = keys
shell-place-document = document, { $tag }
shell-place-case = case
shell-help = Help: { $screen }
shell-help-screen = On this screen
shell-help-everywhere = Everywhere
shell-purpose-home = Know where you stand, block by block, and start in one key.
shell-purpose-file = Read the documents, compute, prove: prepare the meeting.
shell-purpose-meeting = Lead the conversation: open questions, one at a time, then say back.
shell-purpose-needs = List the needs, prove them, price them, put them in order.
shell-purpose-debrief = Understand each point, replay a moment.
shell-purpose-settings = Choose the look, the reading, the language.
shell-key-enter = Enter
shell-key-escape = Esc
shell-key-space = Space
shell-key-shift = Shift+{ $key }
shell-do-start = Start the proposed practice
shell-do-resume = Resume
shell-do-goto = Go to…
shell-do-help = Help
shell-do-tab = Next tab
shell-do-tabs = Go to a tab, outside the meeting
shell-do-text = Text size
shell-do-text-reset = Text size at 100%
shell-do-next = Next element
shell-do-leave = Close, or leave a field
shell-do-pane = Next pane
shell-do-pin = Pin the selection
shell-do-pin-reply = Pin the last reply
shell-do-calculator = Calculator
shell-do-findings = Findings
shell-do-document = Next document
shell-do-search-file = Search the file
shell-do-say = Say
shell-do-receive = Receive the client
shell-do-conclude = End the meeting
shell-do-needs = Go on to the needs
shell-do-search-log = Search the conversation
shell-do-break = New line
shell-do-hints = Suggestions
shell-do-log = Log
shell-do-priority = Change the priority
shell-do-open-need = Open the need
shell-do-criterion = Criterion
shell-do-open-proof = Open the proof
shell-do-moment = Moment
shell-do-replay = Replay from here
shell-do-next-setting = Next setting
shell-do-change = Change the setting

## Home

home-hello = Hello.
home-hello-name = Hello { $name }.
home-and = { $first } and { $last }
home-meaning-before = Probability that { "" }
home-meaning-all = all
home-meaning-after = { "" } competencies of a block would be recognised today.
home-block = Block { $code }
home-block-1 = Develop a portfolio
home-block-2 = Approach, advise and equip
home-block-3 = Manage the relationship
home-oral = oral { $weight }%
home-written = written { $weight }%
home-observed-none = No competency observed of { $total }
home-observed = { $seen } of { $total } observed; together: { $point }%, between { $low } and { $high }%
home-missing = { $list } missing for an estimate.
home-missing-no-case = { $list } missing. No case practises them yet.
home-missing-part = A session was handed in part-way: some competencies are missing for an estimate.
home-open-activity = Open { $code }
home-next = To practise now
home-start = Start
home-resume = Resume
home-another = Propose something else
home-badge-exam = Exam mode
home-offer-title = { $what } — { $case }
home-offer-proof = Debrief { $case }
home-proof-source = Open the debrief of that session.
home-offer-first = Begin with a guided meeting, { $minutes }
home-offer-case = { $case }.
home-offer-finish = Finish the session — { $case }
home-offer-another = Work on another case — { $case }
home-why-first = You meet { $client }. Suggestions help you at each exchange, and feedback comes at once. The first session handed in gives the first measures.
home-why-not-observed = You meet { $client }. Nothing is measured yet: a competency is observed when a session is handed in.
home-why-finish = Nothing is measured yet: a competency is observed when the session is handed in.
home-why-weakest = The least certain of the competencies observed ({ $code }, block { $block }): { $point }% chance of being recognised today, between { $low } and { $high }%.
home-why-next = Another uncertain competency ({ $code }): { $point }% chance of being recognised today, between { $low } and { $high }%.
home-why-new = You have not opened this case yet: another company, other questions.
home-why-again = You know this case: work on it with less help.
home-resume-lead = Resume · { $at }
home-resume-meeting = Meeting with { $client }, minute { $spent } of { $total }.
home-resume-preparing = Preparing the meeting with { $client }.
home-resume-button = Resume the session
home-resume-exam = Resume the exam
home-exam-waits = Everything else is closed until you hand in. Each action is saved.
home-recent = Recent sessions
home-recent-all = All sessions ({ $count })
home-recent-few = The latest
home-recent-none = No session. The first will appear here, with its mark and what to remember of it.
home-recent-date = Date
home-recent-case = Case
home-recent-mode = Mode
home-recent-mark = Mark
home-recent-note = To remember
home-going-on = going on
home-mark = { $mark }/20
home-cases = Cases
home-cases-none = No case. The folder “scenarios” of the program must hold at least one.
home-case-figures = difficulty { $difficulty } of 5 · { $minutes }
home-mode = Way of working
home-mode-guided = Suggestions and feedback at once, about { $minutes }.
home-mode-autonomous = Free text, feedback at the end, about { $minutes }.
home-mode-exam = No help, results at the end, about { $minutes }.
home-open-case = Open the case
home-method = How is it computed?
home-method-belief = What each session teaches
home-method-belief-text = Before any session, success and failure are as likely for each competency. A session handed in counts as 3 exercises in guided mode, 6 on your own, 10 in an exam, shared between success and failure by your points. Each new session takes a fifth off the weight of what came before: what is old says less of what you know today.
home-method-link = The chance of a competency
home-method-link-text = It is the probability of succeeding in at least half of 8 exercises, computed over 400 possible levels of mastery. The ring is full when, even in the least favourable tenth, it reaches { $held }%; half full below; dashed while nothing was observed.
home-method-chain = The chain
home-method-chain-text = A block is recognised only if all its competencies are. So the gauge multiplies their chances: it follows the weak link, never the average. While a competency was not observed, the block has no estimate.
home-method-doubt = The interval
home-method-doubt-text = The number is the mean of the 400 computations. There is one chance in ten of being below the interval, one in ten of being above. It narrows as you hand in sessions. The same sessions always give the same numbers.
home-method-limits = The limits
home-method-limits-text = The official framework sets neither these weights nor these thresholds: they are the program’s. These forecasts have not been compared with exam results yet: take them as an order of magnitude.
home-activity-1a = Prospecting
home-activity-1b = Portfolio
home-activity-2ab = Meeting and needs
home-activity-2c = Risks
home-activity-2d = Financing
home-activity-2e = Products and services
home-activity-3ab = Client relationship
home-activity-3c = Informing clients
home-activity-3d = Follow-up
home-link-1a-c1 = Targeting prospects
home-link-1a-c2 = Information on prospects
home-link-1a-c3 = Appointment campaign
home-link-1b-c1 = Classing by level of risk
home-link-1b-c2 = Managing by risk
home-link-1b-c3 = Performance indicators
home-link-1b-c4 = Presenting results
home-link-2ab-c1 = Analysis of the file
home-link-2ab-c2 = Questions of the meeting
home-link-2ab-c3 = List and order of needs
home-link-2ab-c4 = Pricing of needs
home-link-2c-c1 = Finding risks
home-link-2c-c2 = Impact of risks
home-link-2c-c3 = Prevention plan
home-link-2d-c1 = Financing proposal
home-link-2e-c1 = Choice of products
home-link-2e-c2 = Presenting products
home-link-2e-c3 = Medium and long-term projections
home-link-3ab-c1 = Tools of the relationship
home-link-3ab-c2 = Collecting information
home-link-3c-c1 = Information base
home-link-3d-c1 = Dashboards and alerts
home-link-3d-c2 = Trust and loyalty

## Settings

settings-appearance = Look
settings-theme = Theme
settings-theme-system = System
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Text size
settings-text-smaller = Smaller text
settings-text-larger = Larger text
settings-text-least = This is the smallest size.
settings-text-most = This is the largest size.
settings-text-reset = Back to 100%
settings-percent = { $percent }%
settings-contrast = Stronger contrast
settings-contrast-text = Darker lines and secondary text.
settings-motion = Reduced motion
settings-motion-text = Panels and replies appear at once, the portrait keeps still.
settings-reading = Reading and keyboard
settings-rows = Tall rows
settings-rows-text = Table rows of 36 points, easier to touch.
settings-wide = Wide reading
settings-wide-text = More space between the lines of documents.
settings-voice = Read aloud
settings-voice-text = The voice of the system reads what clients say. The text stays on screen.
settings-voice-none = No voice is installed on this machine (spd-say or espeak-ng, for instance).
settings-letters = Single letters
settings-letters-text = A letter is a short cut when no field is active. Each short cut has another way.
settings-person = You
settings-name = First name
settings-name-none = optional
settings-language = Language
settings-language-text = The interface changes language. Cases and meetings stay in French.
settings-credits = Credits and licences
settings-version = version { $version }
settings-credit-program = Program
settings-credit-cases = Cases
settings-credit-authors = The Vis-à-vis team
settings-credit-portraits = Portraits
settings-credit-scenes = Scenery
settings-credit-text-font = Text font
settings-credit-title-font = Title font
settings-credit-icons = Icons
settings-credit-window = Window, drawing, accessibility
settings-licence-of = Licence of { $name }

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
meeting-because-confronted = You showed the document without accusing.
meeting-because-accused = Your words accused.
meeting-because-refused = You insisted after a refusal.
meeting-because-jargon = A banking term was not understood.
meeting-because-cut-short = You changed the subject on an emotion.
meeting-because-acknowledged = You acknowledged what was hard to say.
meeting-because-answered = You answered frankly.
meeting-because-answered-badly = Your answer did not convince.
meeting-because-unanswered = A question still awaits your answer.
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

## Dossier

file-documents = Documents
file-document = Document
file-read-count = { $read } of { $all } read
file-read = read
file-unread = not read
file-pins = { $count ->
    [one] { $count } pin
   *[other] { $count } pins
}
file-aspects = Four aspects
file-aspects-rule = At least one proved finding each
file-aspect-none = none
file-no-document = Choose a document in the list: it opens here, line by line.
file-handed-in-why = The file can be read, not changed.
file-source = { $text }: { $amount }
file-change = { $value }%
file-copies-to = a click on an amount copies it to { $name }
file-copies-to-credit = A click on an amount copies it into the credit
file-copies-to-scratch = a click on an amount adds it to the scratch line
file-click-help = Choose a field: a click on an amount copies it there.
file-click-copies-to = A click on an amount copies it to { $name }.
file-click-adds = A click on an amount adds it to the scratch line.
file-pin = Pin
file-unpin = Unpin
file-choose-line = Choose a line of the document first.
file-sheet = Part of the return
file-assets = Assets
file-liabilities = Liabilities
file-income = Income
file-annexes = Annexes
file-sheet-assets = Balance sheet, assets
file-sheet-liabilities = Balance sheet, liabilities
file-sheet-income = Income statement
file-sheet-annexes = Due dates and details
file-sheet-empty = No amount in this part of the return.
file-table = Return, { $part }
file-box = Item
file-months = Months of the account
file-month = Month
file-opening = Opening
file-credits = Credits
file-debits = Debits
file-closing = Closing
file-lowest = Lowest
file-debit-days = Debit days
file-rejects = Rejects
file-cards = Cards
file-chart-head = Balance at month end, in euros
file-chart-overdraft = authorised overdraft: { $amount }
file-chart-no-overdraft = zero, no authorised overdraft
file-chart-spoken = Balances at month end, { $from } to { $to }. Last: { $last }. Lowest: { $lowest } in { $when }. The table below holds the same numbers.
file-findings = Findings
file-findings-count = { $all ->
    [one] { $all } finding
   *[other] { $all } findings
}, { $proved } proved
file-findings-all = { $all ->
    [one] { $all } finding
   *[other] { $all } findings
}
file-no-finding = No finding yet. Choose a line of a document, then pin it.
file-new-finding = New finding
file-edit = Edit finding { $number }
file-remove = Remove finding { $number }
file-removed = Finding removed.
file-finding-text = Finding
file-finding-hint = A fact, then what it means for the bank or for the client.
file-all-aspects = All
file-find = Search the file
file-find-close = Close the search
file-find-none = No line holds these words. Try a shorter word, or an amount.
file-find-unread = { $count ->
    [one] unread · 1 line
   *[other] unread · { $count } lines
}
file-find-more = { $count ->
    [one] and 1 more line
   *[other] and { $count } more lines
}
file-search-statement = Search statements
file-statements-count = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
file-no-statement = No statement. Change the aspect or shorten the search.
file-proofs = Proofs, among your pins
file-no-pin = Nothing is pinned. Choose a line of a document, then Ctrl+E.
file-save-finding = Save finding
file-cancel = Cancel
file-pick-statement = Choose a statement first.
file-pick-aspect = Choose an aspect first.
file-write-text = Write the finding first.
file-figures = Figures
file-figures-and-plan = Figures and plan
file-sig = SIG
file-caf = CAF
file-functional = FRNG · BFR
file-in-euros = In euros
file-gap = Off by { $amount } in { $year }.
file-scratch = Scratch line
file-scratch-hint = 1 200 + 300 × 2
file-scratch-zero = A division by zero has no result.
file-scratch-large = This result is more than an amount can hold.
file-scratch-unreadable = This cannot be read as a calculation. For example: 282 600 − 7 900 × 2.
file-equals = = { $amount }
file-figures-count = { $done } of { $all } entered
file-figures-off = { $count } to review
file-report = Copy
file-report-to = Copy to { $name }
file-report-nowhere = Choose the field to fill first.
file-report-nothing = Write a calculation in the scratch line first.
file-plan = Plan
file-plan-objective = Objective of the meeting
file-plan-hint = What you want to know, and obtain, by the end of the meeting.
file-plan-themes = Themes, in order
file-plan-themes-count = Themes, in order: { $count }
file-plan-empty = No theme. Open a family below and choose some.
file-plan-remove = Remove “{ $name }”
file-plan-down = Move “{ $name }” down
file-plan-up = Move “{ $name }” up
file-plan-search = Search themes
file-plan-save = Save plan
file-plan-no-objective = Write the objective first.
file-plan-same = The plan is saved.
file-plan-locked = The meeting has begun: the plan can be read, not changed.
file-plan-none = No plan was written before the meeting.
file-family-conduct = Conduct of the meeting
file-family-technical = Trade and means
file-family-legal = Legal
file-family-tax = Tax
file-family-social = Staff and cover
file-family-financial = Accounts and cash
file-family-need = Project and after
file-family-personal = Private life

# Credit: loans, plan and coverage, beside the documents

credit = Credit
credit-loans = Loans
credit-plan = Plan
credit-coverage = Coverage
credit-loan = Loan
credit-year = Year
credit-no-loan = No loan. Add one, then enter its amount, its length and its rate.
credit-add-loan = Add a loan
credit-loan-name = Loan { $number }
credit-unnamed = Unnamed loan
credit-copy-loan = Copy “{ $name }”
credit-raise-loan = Move “{ $name }” up
credit-remove-loan = Remove “{ $name }”
credit-deferred = deferral { $length }
credit-name = Name of the loan
credit-amount = Amount
credit-length = Length
credit-rate = Rate
credit-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
credit-quarters = { $count ->
    [one] { $count } quarter
   *[other] { $count } quarters
}
credit-half-years = { $count ->
    [one] { $count } half-year
   *[other] { $count } half-years
}
credit-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
credit-unit-month = months
credit-unit-quarter = qtrs
credit-unit-half-year = halves
credit-unit-year = years
credit-monthly = Month
credit-quarterly = Quarter
credit-half-yearly = Half-year
credit-yearly = Year
credit-frequency = One instalment a
credit-constant = Constant
credit-principal = Decreasing
credit-bullet = Bullet
credit-steps = Steps
credit-repayment = Instalment
credit-deferral = Deferral
credit-deferral-kind = Interest of the deferral
credit-interest-only = Paid
credit-total = Capitalised
credit-insurance = Insurance, a year
credit-insurance-base = Base of the insurance
credit-on-capital = Initial capital
credit-on-outstanding = Outstanding
credit-fees = Arrangement fees
credit-guarantee = Guarantee fees
credit-more = Other terms
credit-insurance-required = Insurance required by the bank
credit-actuarial = Actuarial yearly rate
credit-deferral-included = Deferral within the length
credit-capitalised = Interest is capitalised
credit-capitalised-yearly = Once a year
credit-capitalised-end = At the end of the deferral
credit-capitalised-each = At each instalment
credit-step-length = Step { $number }, length
credit-step-payment = Step { $number }, instalment
credit-add-step = Add a step
credit-remove-step = Remove step { $number }
credit-steps-hint = An instalment left empty is computed so that the loan is repaid.
credit-draws = Draws
credit-draw-when = Draw { $number }, after
credit-draw-amount = Draw { $number }, amount
credit-add-draw = Add a draw
credit-remove-draw = Remove draw { $number }
credit-draws-hint = Without draws, all the capital is released at the start. Between two draws, interest alone is paid.
credit-start = Enter an amount, a length and a rate: instalment, cost and effective rate show here.
credit-during-deferral = During the deferral
credit-payment = Instalment
credit-payment-uninsured = Instalment without insurance
credit-first = First instalment
credit-last = Last instalment
credit-first-insured = First instalment with insurance
credit-total-interest = Total interest
credit-total-insurance = Total insurance
credit-costs = Fees at the start
credit-total-cost = Cost of the credit
credit-teg = TEG, yearly proportional
credit-period-rate = Rate of the period ({ $period })
credit-outstanding = Outstanding
credit-service = Paid
credit-table = Table
credit-view = The loans over time
credit-departure = start
credit-outstanding-spoken = Capital outstanding at the start then at the end of each year, in euros
credit-service-spoken = Instalments paid each year, insurance included, in euros
credit-number = No.
credit-instalment = Instalment
credit-interest = Interest
credit-capital = Capital
credit-premium = Insurance
credit-left = Outstanding
credit-copy = Copy
credit-copy-hint = The table can be pasted into a spreadsheet.
credit-uses = Uses
credit-sources = Sources
credit-total-uses = Total uses
credit-total-sources = Total sources
credit-own-share = Own contribution on uses before VAT
credit-quasi-share = With quasi-equity
credit-plan-empty = Plan to build
credit-balanced = Balanced: { $amount }
credit-missing = { $amount } missing
credit-too-much = { $amount } too much
credit-hint-vat = VAT to be advanced?
credit-hint-vat-why = Investments are paid with VAT, which comes back later. No line pays for it.
credit-add-use = Add a use
credit-add-source = Add a source
credit-line-name = Name of the line { $name }
credit-line-amount = { $name }, amount
credit-line-remove = Remove the line { $name }
credit-share = { $value }%
credit-not-computable = not computable
credit-not-computable-short = n/a
credit-need-business = Going business
credit-need-duties = Registration duties
credit-need-fees = Fees and costs
credit-need-property = Land and buildings
credit-need-works = Works and fittings
credit-need-equipment = Equipment and vehicles
credit-need-vat = VAT to be advanced
credit-need-deposit = Deposit
credit-need-stock = First stock
credit-need-working-capital = BFR and cash
credit-need-other = Other use
credit-resource-own = Own funds
credit-resource-quasi = Quasi-equity
credit-resource-grant = Grant
credit-resource-loan = Loan
credit-resource-bridge = VAT bridge
credit-resource-other = Other source
credit-dscr-formula = DSCR = (EBE − tax − rise of BFR − maintenance) ÷ (principal + interest). The first twelve instalments count for the first year.
credit-add-year = Add a year
credit-remove-year = Remove year { $year }
credit-ebe = Forecast EBE
credit-tax = Tax paid
credit-bfr-change = Rise of the BFR
credit-maintenance = Maintenance investments
credit-existing-service = Running instalments
credit-new-service = Instalments of the added loans
credit-cfads = Available for the debt
credit-cfads-short = Available
credit-stress = Shock on the EBE
credit-base = base
credit-stressed = stressed
credit-threshold = usual threshold { $value }
credit-no-dscr = Enter an EBE and at least one instalment: the coverage of the debt shows here.
credit-dscr-spoken = Debt coverage by year, base and stressed
# Figures and what is wrong with them
figure-percent = { $number }%
figure-range = { $low } to { $high }
figure-points = { $number } { $many ->
    [one] point
   *[other] points
}
figure-days = { $number } { $many ->
    [one] day
   *[other] days
}
figure-years = { $number } { $many ->
    [one] year
   *[other] years
}
words-list-and = { $first } and { $last }
words-vat = VAT
hint-none = Go through the formula again, box by box.
hint-two = Two causes are possible. { $first } { $second }
why-none = No usual mistake explains it.
why-two = Two mistakes explain it as well. { $first } { $second }
words-figure-hint = Off by { $gap } in { $year }. { $hint }
words-figure-why = Off by { $gap }. { $why } Right value: { $right }. Formula: { $formula }.
hint-carried = The gap is already in: { $name }.
hint-opposite-sign = Check the sign of the result.
hint-thousands = Check the unit: this cell takes euros, not thousands of euros.
hint-thousandfold = Check the unit: the amount seems multiplied by a thousand.
hint-monthly = Check the period: the figure is for the whole year, not for a month.
hint-twelvefold = Check the period: the figure seems multiplied by twelve.
hint-share-as-percent = Check the unit: a percentage is entered as 25%, not as 0.25%.
hint-percent-twice = Check the unit: the percentage seems multiplied twice by a hundred.
hint-other-year = Check the column: this is the figure of another year.
hint-inverted = Check which way round the ratio goes: what is divided, and by what.
hint-calendar-days = Check the number of days: the practice is a year of 360 days.
hint-tax-excluded = Check the VAT: the formula takes amounts with tax.
hint-tax-included = Check the VAT: the formula takes amounts before tax.
hint-exports-taxed = Check the exports (FK): they bear no VAT.
hint-net-for-gross = Check the column of the assets: the formula takes gross amounts.
hint-gross-for-net = Check the column of the assets: the formula takes net amounts.
hint-fixed-assets-net = Check the fixed assets: the functional balance sheet takes them gross.
hint-stock-sign = Check the sign of the change in stock: drawing on stocks adds to the charge.
hint-stock-forgotten = Check the stocks: their change completes the purchases.
hint-other-items-in-ebe = Check other income and other charges: they come after the EBE.
hint-grant-share-left = Check the grants: the share taken to income is a calculated income.
hint-disposal-proceeds-left = Check the disposals of fixed assets: their proceeds are not in the CAF.
hint-book-value-forgotten = Check the disposals of fixed assets: their book value is not paid out.
hint-disposal-result-left = Check the disposals of fixed assets: their proceeds and book values leave the CAF.
hint-transfers-twice = Check the charge transfers (A1): they count once.
hint-simplified-caf = Check what is missing: the CAF is more than the result and the allowances.
hint-overdrafts-in-debt = Check the overdrafts (EH): inside DU, they belong to the treasury.
hint-other-figure = Check the name: this is the figure of another row.
hint-line-sign = Check the sign of { $lines }.
hint-line-forgotten = A line seems left out: check { $lines }.
hint-line-twice = A line seems counted twice: check { $lines }.
hint-line-too-many = A line seems foreign to the formula: check { $lines }.
hint-neighbour-box = Check which box you read: { $first }, or { $second } beside it.
hint-line-of-other-year = Check the column of { $lines }: the amount seems of another year.
why-carried = The formula is right, but it takes up a wrong figure: { $name }.
why-opposite-sign = The amount is right, its sign is reversed.
why-thousands = The amount was entered in thousands of euros.
why-thousandfold = The amount was multiplied by a thousand.
why-monthly = This is the figure of one month, a twelfth of that of the year.
why-twelvefold = The figure of the year was multiplied by twelve.
why-share-as-percent = The share was not multiplied by a hundred.
why-percent-twice = The percentage was multiplied twice by a hundred.
why-other-year = This is the figure of { $year }.
why-inverted = Numerator and denominator were exchanged.
why-calendar-days = The delay was counted on a year of 365 days instead of 360.
why-tax-excluded = The VAT is missing: receivables and payables include tax, while sales and purchases stand before tax.
why-tax-included = The VAT was counted, while the formula takes amounts before tax.
why-exports-taxed = Exports (FK) were taxed like sales in France.
why-net-for-gross = Amounts net of depreciation were taken instead of gross ones: { $lines }.
why-gross-for-net = Gross amounts were taken instead of amounts net of depreciation: { $lines }.
why-fixed-assets-net = Fixed assets were taken net: the functional balance sheet takes them gross (BJ), since depreciation is among the durable resources.
why-stock-sign = The change in stock ({ $lines }) was taken the wrong way round: when positive, stocks were drawn on and the charge grows.
why-stock-forgotten = The change in stock ({ $lines }) was left out: it completes the purchases.
why-other-items-in-ebe = Other income or charges ({ $lines }) were counted in the EBE: they come after it.
why-grant-share-left = The share of investment grants ({ $lines }) was counted: it is a calculated income, without cash.
why-disposal-proceeds-left = The proceeds of disposals ({ $lines }) stayed in the CAF: selling a fixed asset is no part of the business.
why-book-value-forgotten = The book value of what was sold ({ $lines }) was not added back: it is a calculated charge.
why-disposal-result-left = The result of disposals ({ $lines }) stayed in the CAF.
why-transfers-twice = Charge transfers (A1) were counted twice: they are already in FP.
why-simplified-caf = The CAF was reduced to the result and the allowances ({ $lines }), without reversals, disposals and shares of grants.
why-overdrafts-in-debt = Overdrafts (EH), inside DU, were not taken out: they belong to the treasury.
why-other-figure = This is another figure of the same year: { $name }.
why-line-sign = The sign of { $lines } was reversed.
why-line-forgotten = A line was left out: { $lines }.
why-line-twice = A line was counted twice: { $lines }.
why-line-too-many = A line foreign to the formula was counted: { $lines }.
why-neighbour-box = The box beside was read: { $second } instead of { $first }.
why-line-of-other-year = The amount of { $lines } was taken from { $year }.
file-ratios = Ratios
file-in-units = In their unit
file-mark = usual: { $levels }
file-mark-and = { $first }; { $last }
file-mark-at-least = at least { $level }
file-mark-at-most = at most { $level }
file-mark-alert-below = alert below { $level }
file-mark-alert-above = alert beyond { $level }
file-mark-legal-most = legal maximum between businesses of { $level }
file-sector = sector: { $level }
file-sector-median = sector: median { $level }
file-sector-place = { $sector }, { $place }
file-sector-below = below
file-sector-above = above
file-sector-within = within the range
file-sector-at-median = on the median
file-sector-in = { $place } in { $year }
file-sector-origin = Sector: { $name }, { $year }. Source: { $source }.
file-copy-sheet = Copy these figures (Ctrl+C)
file-pasted = { $taken ->
    [0] Nothing was pasted
    [one] One value pasted
   *[other] { $taken } values pasted
}{ $unread ->
    [0] .
    [one] , one unreadable.
   *[other] , { $unread } unreadable.
}
figure-unreadable = This figure cannot be read. For example: 42.24.
figure-unit-days = d
figure-unit-years = yrs
figure-unit-times = ×

# Calculators beside the loans
credit-tools = Tools
tool-all = All tools
tool-begun = begun
tool-start = Fill in the form: the result shows here.
tool-result = Result
tool-law = Parameters read
tool-law-value = { $label }: { $value }
tool-law-between = from { $from } to { $until }
tool-law-since = since { $from }
tool-law-above = { $rate } above { $amount }
tool-law-unknown = unknown on that date ({ $why })
tool-law-ended = abolished ({ $why })
tool-span = { $low } to { $high }
tool-add = Add: { $name }
tool-remove = Remove: { $name }
tool-unit-days = days
tool-group-short-term = Short term
tool-group-investment = Investment
tool-group-tax = Tax
tool-group-savings = Savings and placements
tool-overdraft = Overdraft
tool-overdraft-why = Interest scale of a closed period, commissions and TEG on 365 days (art. R314-2 C. conso.).
tool-discount = Discount of a bill
tool-discount-why = Net credited and cost of a discounted bill; interest is taken in advance.
tool-dailly = Dailly assignment
tool-dailly-why = Advance on a slip of receivables (art. L313-23 f. CMF), cost and TEG.
tool-factoring = Factoring
tool-factoring-why = Cost of a year: service on all that is assigned, financing on what is advanced.
tool-cash = Cash plan
tool-cash-why = Receipts and payments with VAT month by month, VAT paid the next month (art. 287 CGI).
tool-lease = Finance lease
tool-lease-why = Rents of a finance lease (art. L313-7 CMF), or the rate hidden in quoted rents.
tool-lease-or-buy = Lease or buy
tool-lease-or-buy-why = Cost of both ways after tax, discounted at the cost of the debt after tax.
tool-net-value = NPV and IRR
tool-net-value-why = Worth of yearly flows; the first is today, with its sign.
tool-project = Project after tax
tool-project-why = Flows of an investment from the EBE forecast, then NPV and IRR.
tool-break-even = Break-even point
tool-break-even-why = Turnover that covers the costs, date and safety margin.
tool-years = Financing plan
tool-years-why = Uses, resources and cash of several years, three most often.
tool-corporate-tax = Corporate tax
tool-corporate-tax-why = IS of a year that closes on 31 December (art. 219 CGI), losses, instalments.
tool-income-tax = Income tax
tool-income-tax-why = IR of a household (art. 197 CGI), before reductions and credits.
tool-dividends = Dividends
tool-dividends-why = Flat tax or scale, on the day of the case (art. 200 A CGI).
tool-owner-pay = Pay or dividends
tool-owner-pay-why = The same budget paid to the manager as pay or as a dividend.
tool-micro = Micro regime
tool-micro-why = Taxed profit, contributions and whether the regime lasts (art. 50-0 and 102 ter CGI).
tool-vat = VAT regime
tool-vat-why = Exemption, simplified or normal regime (art. 293 B and 302 septies A CGI).
tool-duties = Duties on a business
tool-duties-why = Registration duties on a sale (art. 719 CGI), without new goods.
tool-life = Life insurance
tool-life-why = Savings of a person, taken out whole (art. 125-0 A CGI).
tool-retirement = Retirement plan
tool-retirement-why = PER of a self-employed person: deducted on the way in (art. 154 bis CGI), taxed on the way out.
tool-capitalisation = Capitalisation contract
tool-capitalisation-why = Placement of a company under IS: yearly forfait, settled at the exit (art. 238 septies E CGI).
tool-fund = Money-market fund
tool-fund-why = Short placement of a company or a person; the capital is not guaranteed.
tool-deposit = Term deposit
tool-deposit-why = Capital guaranteed, rate known in advance, penalty when it is left early.
tool-in-rate = Yearly rate
tool-in-debit-rate = Debit rate
tool-in-basis = Year of the rate
tool-in-days = Days
tool-in-balance = Balance
tool-in-peak = Highest overdraft
tool-in-peak-fee = Peak fee, a month
tool-in-peak-cap = Cap of that fee
tool-in-movement-fee = Movement fee
tool-in-movements = Debit movements
tool-in-nominal = Amount of the bill
tool-in-days-to-term = Days to the term
tool-in-discount-rate = Discount rate
tool-in-endorsement = Endorsement
tool-in-bank-days = Bank days
tool-in-handling-fee = Fixed fee before VAT
tool-in-vat = VAT
tool-in-receivables = Receivables with VAT
tool-in-advance-share = Part advanced
tool-in-advance-days = Length of the advance
tool-in-advance-commission = Commission on the advance
tool-in-slip-fee = Slip fee
tool-in-assigned = Assigned in the year, with VAT
tool-in-customer-days = Mean delay of customers
tool-in-service-commission = Service commission
tool-in-financing-rate = Financing rate
tool-in-financed-share = Part financed
tool-in-guarantee-fund = Guarantee fund
tool-in-reserve = Reserve
tool-in-fixed-fees = Fixed yearly fees before VAT
tool-in-opening-cash = Opening cash
tool-in-received-0 = Received at once
tool-in-received-1 = Received after 1 month
tool-in-received-2 = Received after 2 months
tool-in-received-3 = Received after 3 months
tool-in-purchases-delay = Purchases paid after
tool-in-rent-delay = Rent paid after
tool-in-social-delay = Social charges paid after
tool-in-vat-sales = VAT on sales
tool-in-vat-purchases = VAT on purchases
tool-in-vat-rent = VAT on rent
tool-in-vat-investment = VAT on investments
tool-in-rent = Monthly rent before VAT
tool-in-wages = Monthly net wages
tool-in-social = Monthly social charges
tool-in-instalment = Monthly loan instalments
tool-in-vat-due = VAT due for the month before
tool-in-vat-credit = VAT credit carried
tool-in-month-sales = Sales before VAT
tool-in-month-purchases = Purchases before VAT
tool-in-month-investment = Investment before VAT
tool-in-month-receipts = Other receipts
tool-in-month-payments = Other payments
tool-in-month-rent = Rent before VAT
tool-in-month-social = Social charges
tool-in-asset-price = Price of the asset before VAT
tool-in-rents = Number of rents
tool-in-frequency = One rent a
tool-in-timing = Rent paid
tool-in-lease-known = From the
tool-in-lease-rate = Rate of the lease
tool-in-quoted-rent = Quoted rent before VAT
tool-in-first-rent = Larger first rent before VAT
tool-in-residual = Purchase option before VAT
tool-in-borrowed = Loan (empty: the price)
tool-in-loan-rate = Rate of the loan
tool-in-loan-years = Length of the loan
tool-in-depreciation-years = Straight-line depreciation
tool-in-yearly-rent = Yearly rent before VAT
tool-in-rent-years = Length of the lease
tool-in-timing-yearly = Rent paid
tool-in-option = Purchase option
tool-in-corporate-rate = Corporate tax rate
tool-in-discount-rate-yearly = Discounting rate
tool-in-flow = Flow
tool-in-outlay = Investment before VAT
tool-in-working-capital = Rise of the BFR
tool-in-losses = Losses of a year
tool-in-resale = Resale after tax
tool-in-year-ebe = EBE
tool-in-turnover = Turnover before VAT
tool-in-variable-costs = Variable costs
tool-in-fixed-costs = Fixed costs
tool-in-investments = Investments before VAT
tool-in-bfr-change = Rise of the BFR
tool-in-old-principal = Capital, older loans
tool-in-new-principal = Capital, new loans
tool-in-paid-out = Dividends or drawings
tool-in-caf = CAF
tool-in-new-loans = Loans received
tool-in-disposals = Disposals
tool-in-contributions = Contributions
tool-in-closing-year = Year closed in
tool-in-tax-result = Tax result
tool-in-losses-carried = Earlier losses
tool-in-months-of-year = Length of the year
tool-in-capital-paid = Capital paid up in full
tool-in-natural-persons = Held by natural persons
tool-in-reference-tax = IS of the year before
tool-in-income-year = Income of
tool-in-household = Household
tool-in-children = Dependent children
tool-in-shared-children = Children in shared custody
tool-in-other-income = Other net income
tool-in-wage = Taxable net wages
tool-in-dividend = Dividends
tool-in-marginal = Marginal tax rate
tool-in-budget = Budget of the company
tool-in-result-before-pay = Result before pay
tool-in-manager = Manager
tool-in-stake-capital = Capital held
tool-in-stake-premiums = Premiums
tool-in-stake-account = Mean current account
tool-in-turnover-year = Year
tool-in-micro-activity = Activity
tool-in-turnover-received = Receipts of the year
tool-in-activity-days = Days of activity
tool-in-turnover-1 = Receipts of N−1
tool-in-turnover-2 = Receipts of N−2
tool-in-vat-activity = Activity
tool-in-turnover-before = Turnover of N−1 before VAT
tool-in-turnover-so-far = Turnover of the year before VAT
tool-in-vat-before = VAT due for N−1
tool-in-business-price = Price of the business
tool-in-paid-first = First payment
tool-in-paid-yearly = Yearly payment
tool-in-held-years = Length
tool-in-growth = Yearly return
tool-in-entry-fee = Entry fee
tool-in-management-fee = Yearly management fee
tool-in-holder = Holder
tool-in-tme = TME at the subscription
tool-in-profit-year = Profit of
tool-in-profit = Taxable profit
tool-in-marginal-exit = Marginal rate at the exit
tool-in-conversion = Annuity conversion rate
tool-in-annuity-age = Age at the annuity
tool-in-deposit = Deposit
tool-in-term = Term
tool-in-left-after = Left early after
tool-in-penalty = Penalty, in points
tool-list-segments = Scale: days with the same balance, by value date
tool-row-segments = Segment
tool-list-peaks = Highest overdraft of each month
tool-row-peaks = Month
tool-list-months = Months of the plan
tool-row-months = Month
tool-list-earlier-months = Earlier months, the latest first
tool-row-earlier-months = Earlier month
tool-list-flows = Flows, the first today
tool-row-flows = Flow
tool-list-project-years = EBE forecast
tool-row-project-years = EBE year
tool-list-plan-years = Years of the plan
tool-row-plan-years = Year
tool-list-wages-of = Wages
tool-row-wages-of = Wage
tool-choice-days-365 = 365 days
tool-choice-days-360 = 360 days
tool-choice-yes = Yes
tool-choice-no = No
tool-choice-monthly = Month
tool-choice-quarterly = Quarter
tool-choice-half-yearly = Half-year
tool-choice-yearly = Year
tool-choice-in-advance = In advance
tool-choice-in-arrears = In arrears
tool-choice-from-rate = Rate
tool-choice-from-rent = Quoted rent
tool-choice-losses-save = Lower the tax
tool-choice-losses-lost = Save nothing
tool-choice-single = Single
tool-choice-couple = Couple
tool-choice-assimilated = Assimilated
tool-choice-self-employed = Majority manager
tool-choice-micro-sales = Sales
tool-choice-micro-services = Services
tool-choice-micro-liberal = BNC
tool-choice-micro-cipav = Cipav
tool-choice-vat-goods = Goods
tool-choice-vat-services = Services
tool-choice-company = Company
tool-choice-person = Person
tool-word-yes = yes
tool-word-no = no
tool-word-unknown = unknown rate
tool-word-no-rate = no rate
tool-word-several-rates = several rates
tool-word-buying = Loan
tool-word-leasing = Lease
tool-word-same = Same
tool-word-scale = Scale
tool-word-flat-tax = Flat tax
tool-word-exemption-already-lost = already lost on 1 January
tool-word-exemption-kept = kept
tool-word-exemption-lost-next = lost on 1 January next
tool-word-exemption-lost-now = lost as soon as it is crossed
tool-word-vat-exempt = exempt
tool-word-vat-simplified = simplified
tool-word-vat-normal = normal
tool-out-period-days = Length of the period
tool-out-debit-numbers = Debit numbers
tool-out-mean-overdraft = Mean overdraft
tool-out-debit-interest = Debit interest
tool-out-peak-fee-uncapped = Highest-overdraft fee uncapped
tool-out-peak-fee = Highest-overdraft fee
tool-out-movement-fee = Movement fee
tool-out-taken = Total taken
tool-out-interest-rate = Rate of interest alone
tool-out-teg = TEG
tool-out-discount-interest = Discount interest
tool-out-endorsement = Endorsement
tool-out-handling-fee = Fixed fee before VAT
tool-out-fee-vat = VAT on the fee
tool-out-net-credited = Net credited
tool-out-cost-before-tax = Cost before VAT
tool-out-advance = Advance
tool-out-interest = Interest
tool-out-commission = Commission
tool-out-slip-fee = Slip fee
tool-out-cost = Total cost
tool-out-net-if-prepaid = At hand if prepaid
tool-out-teg-postpaid = TEG, paid at the end
tool-out-teg-prepaid = TEG, prepaid
tool-out-mean-outstanding = Mean outstanding
tool-out-mean-financing = Mean financing
tool-out-mean-guarantee-fund = Mean guarantee fund
tool-out-mean-reserve = Mean reserve
tool-out-service-commission = Service commission
tool-out-financing-commission = Financing commission
tool-out-fixed-fees = Fixed fees
tool-out-cost-on-assigned = Cost on what is assigned
tool-out-cost-on-financing = Cost on financing
tool-out-overdraft-needed = Overdraft to allow
tool-out-lowest-cash = Lowest cash at a month’s end
tool-out-closing-cash = Closing cash
tool-out-month = Month
tool-out-receipts = Received
tool-out-other-receipts = Other receipts
tool-out-purchases-paid = Purchases
tool-out-rent-paid = Rent
tool-out-investment-paid = Invested
tool-out-wages-paid = Wages
tool-out-social-paid = Social
tool-out-vat-paid = VAT paid
tool-out-loan-paid = Loans
tool-out-other-payments = Other payments
tool-out-payments = Paid
tool-out-month-vat-due = VAT due
tool-out-month-vat-credit = VAT credit
tool-out-rent = Rent before VAT
tool-out-rent-with-vat = Rent with VAT
tool-out-lease-total = Rents and option before VAT
tool-out-lease-cost = Cost beyond the price
tool-out-lease-rate = Implicit yearly rate
tool-out-number = No.
tool-out-rent-before-tax = Rent
tool-out-rent-vat = VAT
tool-out-rent-paid-all = Paid
tool-out-discounted-at = Discounted at
tool-out-purchase-worth = Present value, loan
tool-out-lease-worth = Present value, lease
tool-out-purchase-advantage = Advantage of the loan
tool-out-cheaper = Cheaper
tool-out-lease-rate-before-tax = Implicit rate before tax
tool-out-year = Year
tool-out-purchase-flow = Flow, loan
tool-out-lease-flow = Flow, lease
tool-out-npv = NPV
tool-out-irr = IRR
tool-out-profitability = Profitability index
tool-out-payback = Payback
tool-out-flow-after-tax = Flow after tax
tool-out-contribution = Contribution
tool-out-contribution-rate = Contribution rate
tool-out-threshold = Break-even turnover
tool-out-threshold-days = Date, in days of 360
tool-out-safety-margin = Safety margin
tool-out-safety-index = Safety index
tool-out-leverage = Operating leverage
tool-out-result = Result
tool-out-lowest-cash-of-years = Lowest cash
tool-out-missing = Still to finance
tool-out-uses = Uses
tool-out-resources = Resources
tool-out-balance-of-year = Balance
tool-out-caf-on-principal = CAF ÷ capital
tool-out-losses-used = Losses used
tool-out-losses-left = Losses left
tool-out-taxable = Taxable profit
tool-out-reduced-cap = Cap of the reduced rate
tool-out-reduced-base = Base at the reduced rate
tool-out-normal-base = Base at the normal rate
tool-out-corporate-tax = Corporate tax
tool-out-social-contribution = Social contribution
tool-out-tax-balance = Balance to pay
tool-out-due-on = Date
tool-out-instalment = Instalment
tool-out-taxable-income = Taxable income
tool-out-parts = Parts
tool-out-with-parts = Tax with all parts
tool-out-without-children = Tax without the children
tool-out-capped = Advantage capped
tool-out-after-cap = Tax after the cap
tool-out-decote = Décote
tool-out-income-tax = Income tax
tool-out-marginal-rate = Marginal rate
tool-out-average-rate = Average rate
tool-out-flat-income-tax = Flat tax, income tax
tool-out-flat-social = Flat tax, social levies
tool-out-flat-total = Flat tax, total
tool-out-flat-net = Flat tax, net
tool-out-scale-income-tax = Scale, income tax
tool-out-scale-social = Scale, social levies
tool-out-scale-total = Scale, total
tool-out-scale-net = Scale, net
tool-out-saving-next-year = Saving next year (deductible CSG)
tool-out-net-as-pay = Net as pay
tool-out-net-as-dividend = Net as a dividend
tool-out-part = Part
tool-out-as-pay = Pay
tool-out-as-dividend = Dividend
tool-out-cost-of-company = Cost
tool-out-contributions-social = Contributions
tool-out-levies = Social levies
tool-out-in-hand = In hand
tool-out-allowance = Allowance
tool-out-taxed-profit = Taxed profit
tool-out-micro-social = Social contributions
tool-out-turnover-of-year = Receipts over 365 days
tool-out-micro-threshold = Threshold of the regime
tool-out-within-threshold = Within the threshold
tool-out-micro-lasts = Regime lasts
tool-out-vat-regime = Regime by right
tool-out-vat-exemption = Exemption
tool-out-duties = Registration duties
tool-out-price-with-duties = Price with duties
tool-out-paid-in = Paid in
tool-out-gross-value = Value before tax
tool-out-gain = Gain
tool-out-exit-income-tax = Income tax at the exit
tool-out-exit-social = Social levies
tool-out-company-tax = Corporate tax, in all
tool-out-net-value = Net of tax
tool-out-opening-value = Opening value
tool-out-growth = Growth
tool-out-fees = Fees
tool-out-closing-value = Closing value
tool-out-year-tax = Tax
tool-out-ceiling = Ceiling of deduction
tool-out-deducted = Deducted
tool-out-tax-saved = Tax saved
tool-out-earned = Earned, saving included
tool-out-annuity-gross = Yearly annuity, gross
tool-out-annuity-tax = Tax on the annuity
tool-out-annuity-social = Levies on the annuity
tool-out-annuity-net = Yearly annuity, net
tool-remark-movement-fee-outside = The movement fee pays for keeping the account: it stays outside the TEG.
tool-remark-fund-is-no-cost = The guarantee fund and the reserve tie cash up: they are no costs.
tool-remark-cash-vat = VAT on invoices, declared each month; the VAT of a month is paid the next month.
tool-remark-option-not-deducted = The purchase option becomes an asset: it is not deducted here.
tool-remark-npv-decides = The flows change sign several times: only the NPV decides.
tool-remark-interest-in-caf = The CAF is already net of interest: only the capital repaid is a use.
tool-remark-reduced-rate-refused = Reduced rate refused:
tool-remark-household-limits = Without lone parents, disability, reductions and credits.
tool-remark-option-is-global = The option for the scale holds for all such income of the year.
tool-remark-orders-of-magnitude = Contributions are an order of magnitude: read the net as a span.
tool-remark-reduced-rate-taken = The company is taken to have the reduced rate of IS.
tool-remark-vat-by-right = Regime by right, without any option.
tool-remark-assumptions = Assumptions:
