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

## Dossier

file-documents = Documents
file-document = Document
file-read-count = { $read } lus sur { $all }
file-read = lu
file-unread = non lu
file-pins = { $count ->
    [one] { $count } preuve épinglée
   *[other] { $count } preuves épinglées
}
file-aspects = Quatre aspects
file-aspects-rule = Un constat prouvé par aspect, au moins
file-aspect-none = aucun
file-no-document = Choisissez un document dans la liste : il s’ouvre ici, ligne par ligne.
file-handed-in = Copie remise.
file-handed-in-why = Le dossier se relit, il ne change plus.
file-source = { $text } : { $amount }
file-change = { $value } %
file-copies-to = un clic sur un montant l’inscrit dans { $name }
file-copies-to-scratch = un clic sur un montant l’ajoute au brouillon
file-click-help = Choisissez une case : un clic sur un montant l’y copie.
file-click-copies-to = Un clic sur un montant le copie dans { $name }.
file-click-adds = Un clic sur un montant l’ajoute au brouillon.
file-pin = Épingler
file-unpin = Désépingler
file-choose-line = Choisissez d’abord une ligne du document.
file-sheet = Partie de la liasse
file-assets = Actif
file-liabilities = Passif
file-income = Résultat
file-annexes = Annexes
file-sheet-assets = Bilan, actif
file-sheet-liabilities = Bilan, passif
file-sheet-income = Compte de résultat
file-sheet-annexes = Échéances et renseignements
file-sheet-empty = Aucun montant dans cette partie de la liasse.
file-table = Liasse, { $part }
file-box = Poste
file-months = Mois du compte
file-month = Mois
file-opening = Ouverture
file-credits = Crédits
file-debits = Débits
file-closing = Clôture
file-lowest = Plus bas
file-debit-days = Jours déb.
file-rejects = Rejets
file-cards = Cartes
file-chart-head = Solde en fin de mois, en euros
file-chart-overdraft = découvert autorisé : { $amount }
file-chart-no-overdraft = zéro, sans découvert autorisé
file-chart-spoken = Soldes en fin de mois, de { $from } à { $to }. Dernier : { $last }. Plus bas : { $lowest } en { $when }. Le tableau qui suit porte les mêmes nombres.
file-findings = Constats
file-findings-count = { $all ->
    [one] { $all } constat
   *[other] { $all } constats
}, { $proved ->
    [one] { $proved } prouvé
   *[other] { $proved } prouvés
}
file-findings-all = { $all ->
    [one] { $all } constat
   *[other] { $all } constats
}
file-no-finding = Aucun constat. Sélectionnez une ligne d’un document, puis épinglez-la.
file-new-finding = Nouveau constat
file-edit = Modifier le constat { $number }
file-remove = Supprimer le constat { $number }
file-removed = Constat supprimé.
file-finding-text = Constat
file-finding-hint = Un fait, puis ce qu’il entraîne pour la banque ou pour le client.
file-all-aspects = Tous
file-search-statement = Chercher une affirmation
file-statements-count = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
}
file-no-statement = Aucune affirmation. Changez d’aspect ou raccourcissez la recherche.
file-proofs = Preuves, parmi vos épingles
file-no-pin = Rien n’est épinglé. Choisissez une ligne d’un document, puis Ctrl+E.
file-save-finding = Enregistrer le constat
file-cancel = Annuler
file-pick-statement = Choisissez d’abord une affirmation.
file-pick-aspect = Choisissez d’abord un aspect.
file-write-text = Écrivez d’abord le constat.
file-figures = Calculs
file-figures-and-plan = Calculs et plan
file-sig = SIG
file-caf = CAF et dettes
file-functional = FRNG · BFR
file-in-euros = En euros
file-gap = Écart de { $amount } en { $year }.
file-look-part = L’écart est déjà dans : { $name }.
file-look-year = C’est le montant d’un autre exercice.
file-look-sign = Regardez le signe de cette case.
file-look-box = Cette case manque, ou compte en trop.
file-look-formula = Reprenez la formule, case par case.
file-scratch = Brouillon de calcul
file-scratch-hint = 1 200 + 300 × 2
file-scratch-zero = Une division par zéro n’a pas de résultat.
file-scratch-large = Ce résultat dépasse ce qu’un montant peut tenir.
file-scratch-unreadable = Ce calcul ne se lit pas. Par exemple : 282 600 − 7 900 × 2.
file-equals = = { $amount }
file-figures-count = { $done } cases sur { $all }
file-figures-off = { $count } à revoir
file-report = Reporter
file-report-to = Reporter : { $name }
file-report-nowhere = Choisissez d’abord la case à remplir.
file-report-nothing = Écrivez d’abord un calcul dans le brouillon.
file-plan = Plan
file-plan-objective = Objectif du rendez-vous
file-plan-hint = Ce que vous voulez savoir, et obtenir, à la fin du rendez-vous.
file-plan-themes = Thèmes, dans l’ordre
file-plan-themes-count = Thèmes, dans l’ordre : { $count }
file-plan-empty = Aucun thème. Ouvrez une famille ci-dessous et choisissez-en.
file-plan-remove = Retirer « { $name } »
file-plan-down = Descendre « { $name } »
file-plan-up = Monter « { $name } »
file-plan-search = Chercher un thème
file-plan-save = Enregistrer le plan
file-plan-no-objective = Écrivez d’abord l’objectif.
file-plan-same = Le plan est enregistré.
file-plan-locked = Le rendez-vous a commencé : le plan se relit, il ne change plus.
file-plan-none = Aucun plan n’a été écrit avant le rendez-vous.
file-family-conduct = Conduite de l’entretien
file-family-technical = Métier et moyens
file-family-legal = Juridique
file-family-tax = Fiscal
file-family-social = Social et protection
file-family-financial = Comptes et trésorerie
file-family-need = Projet et suites
file-family-personal = Vie personnelle
