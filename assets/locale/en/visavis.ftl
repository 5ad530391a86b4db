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
