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

## Éléments de l’interface

evidence-tag = Preuve { $tag }
evidence-name = Preuve { $tag }, { $words }
evidence-missing = sans preuve
gauge-interval = entre { $low } et { $high } %
gauge-point = { $point } %
gauge-spoken = { $point } %, entre { $low } et { $high }
gauge-empty = Pas assez de données
chain-acquired = acquise
chain-fragile = fragile
chain-unseen = non observée
chain-link = { $name } : { $state }
chain-weak = Maillon faible
chain-weak-link = Maillon faible, { $name } : { $state }
field-empty = à saisir
amount-unreadable = Ce montant ne se lit pas. Par exemple : 73 400 ou 73,4k.
rate-unreadable = Ce taux ne se lit pas. Par exemple : 3,85.
number-unreadable = Ce nombre ne se lit pas. Par exemple : 84.
number-outside = Entre { $least } et { $most }.
trust = Confiance
trust-0 = réservée
trust-1 = prudente
trust-2 = ouverte
trust-3 = confiante
trust-4 = engagée
trust-spoken = Confiance : { $word }, { $level } sur 5
clock-of = sur { $total }
clock-advised = sur { $total } conseillées
clock-remaining = restantes
clock-work = sur { $total } de travail
clock-seconds = { $minutes } min { $seconds } s
tab-empty = { $name }, à faire
tab-half = { $name }, en cours
tab-done = { $name }, fait
badge-guided = Mode guidé
badge-autonomous = Mode autonome
badge-exam = Examen blanc
toast-undo = Annuler
table-ascending = croissant
table-descending = décroissant
timeline-phase = Phase { $name }, de { $from } à { $to }
timeline-trust = confiance
timeline-won = point gagné
timeline-lost = point perdu
timeline-won-at = { $at } : point gagné. { $what }
timeline-lost-at = { $at } : point perdu. { $what }
timeline-trust-at = { $at } : confiance { $word }
timeline-playhead = Position : { $at }
bubble-says = { $who } : { $words }

## Moments
when-today = aujourd’hui à { $time }
when-yesterday = hier à { $time }
when-weekday = { $weekday } à { $time }
when-date = le { $date } à { $time }
when-day = { $day ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
when-month = { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
