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
