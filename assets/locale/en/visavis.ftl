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
file-handed-in = Handed in.
file-handed-in-why = The file can be read, not changed.
file-source = { $text }: { $amount }
file-change = { $value }%
file-copies-to = a click on an amount copies it to { $name }
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
file-caf = CAF and debt
file-functional = FRNG · BFR
file-in-euros = In euros
file-gap = Off by { $amount } in { $year }.
file-look-part = The gap is already in: { $name }.
file-look-year = This is the amount of another year.
file-look-sign = Check the sign of this box.
file-look-box = This box is missing, or counted too much.
file-look-formula = Go through the formula again, box by box.
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
