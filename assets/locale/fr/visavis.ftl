# Textes de l’interface. Une section par pièce du programme ; le français fait référence.

## Communs

app-name = Vis-à-vis
mode-guided = Guidé
mode-autonomous = Autonome
mode-exam = Examen
aspect-technical = Technique
aspect-legal = Juridique
aspect-tax = Fiscal
aspect-social = Social
