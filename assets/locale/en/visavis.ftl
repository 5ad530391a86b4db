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
