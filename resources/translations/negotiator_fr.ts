<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdversaryDialog</name>
    <message>
        <source>The adversary</source>
        <translation>L’adversaire</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>How it acts</source>
        <translation>Son comportement</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Pourquoi rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>AgainstBox</name>
    <message>
        <source>No deal, my assumptions</source>
        <translation>Sans accord, mes hypothèses</translation>
    </message>
    <message>
        <source>No deal, as shipped</source>
        <translation>Sans accord, tel que livré</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What changes and dashed lines are compared with</source>
        <translation>Ce à quoi les changements et les lignes en tirets sont comparés</translation>
    </message>
</context>
<context>
    <name>ArticleLetters</name>
    <message>
        <source>Articles: {names}</source>
        <translation>Articles : {names}</translation>
    </message>
</context>
<context>
    <name>BandsButton</name>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands: where 8 of 10 draws of the parameters lie</source>
        <translation>Bandes : où se situent 8 tirages des paramètres sur 10</translation>
    </message>
</context>
<context>
    <name>ChangeButton</name>
    <message>
        <source>Replay the last change</source>
        <translation>Rejouer le dernier changement</translation>
    </message>
    <message>
        <source>Replay the last change: as it was before, then as it is now</source>
        <translation>Rejouer le dernier changement : comme c’était avant, puis comme c’est maintenant</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Pourquoi…</translation>
    </message>
    <message>
        <source>What changed and why…</source>
        <translation>Ce qui a changé et pourquoi…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>this chart</source>
        <translation>ce graphique</translation>
    </message>
    <message>
        <source>Show another chart here</source>
        <translation>Afficher un autre graphique ici</translation>
    </message>
    <message>
        <source>Table, copy, export and window</source>
        <translation>Tableau, copie, exportation et fenêtre</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>Figer les axes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
</context>
<context>
    <name>CoalitionListModel</name>
    <message>
        <source>{union} ({inside}/{all})</source>
        <translation>{union} ({inside}/{all})</translation>
    </message>
    <message>
        <source>The European Commission and the states that attended by themselves</source>
        <translation>La Commission européenne et les États venus par eux-mêmes</translation>
    </message>
    <message>
        <source>{gain} {unit}</source>
        <translation>{gain} {unit}</translation>
    </message>
    <message>
        <source>{gain} {unit} while outside</source>
        <translation>{gain} {unit} en restant dehors</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
</context>
<context>
    <name>CoalitionPanel</name>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Chercher un pays</translation>
    </message>
    <message>
        <source>Seats, ticked when in the club</source>
        <translation>Sièges, cochés s’ils sont dans le club</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Par région</translation>
    </message>
    <message>
        <source>By bloc</source>
        <translation>Par bloc</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>Group the seats</source>
        <translation>Grouper les sièges</translation>
    </message>
    <message>
        <source>Role: the part in the chosen mineral in which a seat weighs most</source>
        <translation>Rôle : la part du minerai choisi où un siège pèse le plus</translation>
    </message>
    <message>
        <source>Articles: {names}</source>
        <translation>Articles : {names}</translation>
    </message>
    <message>
        <source>Coalitions to begin with</source>
        <translation>Coalitions pour commencer</translation>
    </message>
    <message>
        <source>No seat is called “{text}”.</source>
        <translation>Aucun siège ne s’appelle « {text} ».</translation>
    </message>
</context>
<context>
    <name>CoalitionViewModel</name>
    <message>
        <source>{name} is in the club</source>
        <translation>{name} est dans le club</translation>
    </message>
    <message>
        <source>{name} attended and is not in the club</source>
        <translation>{name} était présent et n’est pas dans le club</translation>
    </message>
    <message>
        <source>{name} is the adversary and cannot join</source>
        <translation>{name} est l’adversaire et ne peut pas entrer</translation>
    </message>
    <message>
        <source>{name} did not attend and has no seat</source>
        <translation>{name} n’était pas présent et n’a pas de siège</translation>
    </message>
    <message>
        <source>Add {name} to the club</source>
        <translation>Ajouter au club : {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the club</source>
        <translation>Retirer du club : {name}</translation>
    </message>
    <message>
        <source>Take the European Union out of the club</source>
        <translation>Retirer l’Union européenne du club</translation>
    </message>
    <message>
        <source>Add the European Union to the club</source>
        <translation>Ajouter l’Union européenne au club</translation>
    </message>
    <message>
        <source>Let each member act by itself</source>
        <translation>Chaque membre agit pour lui-même</translation>
    </message>
    <message>
        <source>Let customs unions act as one</source>
        <translation>Les unions douanières agissent comme une seule partie</translation>
    </message>
    <message>
        <source>Choose coalition: {name}</source>
        <translation>Choisir la coalition : {name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Lowest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Ajouter un scénario</translation>
    </message>
    <message>
        <source>Take away the last</source>
        <translation>Retirer le dernier</translation>
    </message>
    <message>
        <source>What cannot be compared</source>
        <translation>Ce qui ne peut pas être comparé</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>Difference against</source>
        <translation>Différence par rapport à</translation>
    </message>
    <message>
        <source>This document without its deal</source>
        <translation>Ce document sans son accord</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Add a scenario to see what differs.</source>
        <translation>Ajoutez un scénario pour voir ce qui diffère.</translation>
    </message>
</context>
<context>
    <name>DealGrid</name>
    <message>
        <source>Minerals and instruments of the deal</source>
        <translation>Minerais et instruments de l’accord</translation>
    </message>
</context>
<context>
    <name>DealGridDialog</name>
    <message>
        <source>All minerals</source>
        <translation>Tous les minerais</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Pourquoi rien n’a été modifié</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vider les cellules</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. Shown is the main stage of each mineral; the rest is under All terms.</source>
        <translation>Choisissez des cellules et tapez une fois : la valeur va dans toutes. Collez un tableau de tableur avec les en-têtes de celui-ci, ou des nombres seuls à partir d’une cellule. Une cellule vide retire l’instrument. Le stade principal de chaque minerai est affiché ; le reste figure dans Toutes les clauses.</translation>
    </message>
</context>
<context>
    <name>DealGridModel</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>DealGridViewModel</name>
    <message>
        <source>Set {count} cells of the deal</source>
        <translation>Fixer {count} cellules de l’accord</translation>
    </message>
    <message>
        <source>{mineral}: {setting}</source>
        <translation>{mineral} : {setting}</translation>
    </message>
    <message>
        <source>Paste into the deal</source>
        <translation>Coller dans l’accord</translation>
    </message>
    <message>
        <source>Choose the cell at which to paste.</source>
        <translation>Choisissez la cellule où coller.</translation>
    </message>
    <message>
        <source>What was copied reaches beyond the table.</source>
        <translation>Ce qui a été copié dépasse le tableau.</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>All minerals…</source>
        <translation>Tous les minerais…</translation>
    </message>
    <message>
        <source>Add a mineral…</source>
        <translation>Ajouter un minerai…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>L’accord</translation>
    </message>
    <message>
        <source>other instruments and stages</source>
        <translation>autres instruments et stades</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>Réinitialiser : {mineral}</translation>
    </message>
    <message>
        <source>Reset all minerals to no deal</source>
        <translation>Ramener tous les minerais à l’absence d’accord</translation>
    </message>
</context>
<context>
    <name>DealTableModel</name>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>Floor, USD</source>
        <translation>Min., USD</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
</context>
<context>
    <name>DealViewModel</name>
    <message>
        <source>Remove {mineral} floor</source>
        <translation>Supprimer le plancher : {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} floor to {price}</source>
        <translation>Fixer le plancher : {mineral}, {price}</translation>
    </message>
    <message>
        <source>Let treasuries pay the gap for {mineral}</source>
        <translation>Faire payer l’écart par les Trésors : {mineral}</translation>
    </message>
    <message>
        <source>Levy at the border for {mineral}</source>
        <translation>Prélever à la frontière : {mineral}</translation>
    </message>
    <message>
        <source>Remove {mineral} quota</source>
        <translation>Supprimer le quota : {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {tonnes} t a year</source>
        <translation>Fixer le quota : {mineral}, {tonnes} t par an</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the market price</source>
        <translation>Acheter sous quota au prix du marché : {mineral}</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the floor price</source>
        <translation>Acheter sous quota au prix plancher : {mineral}</translation>
    </message>
    <message>
        <source>Set the dates of {mineral}</source>
        <translation>Fixer les dates : {mineral}</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>Réinitialiser : {mineral}</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>Revenir à l’absence d’accord</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {share}</source>
        <translation>Fixer le quota : {mineral}, {share}</translation>
    </message>
</context>
<context>
    <name>DialogHost</name>
    <message>
        <source>The deal says nothing of this mineral yet. Add a term.</source>
        <translation>L’accord ne dit encore rien de ce minerai. Ajoutez une clause.</translation>
    </message>
    <message>
        <source>All terms of the chosen mineral</source>
        <translation>Toutes les clauses du minerai choisi</translation>
    </message>
    <message>
        <source>Nothing happens outside the club. Add an event.</source>
        <translation>Rien ne se passe hors du club. Ajoutez un événement.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>DoctrineViewModel</name>
    <message>
        <source>Doctrine: {what}</source>
        <translation>Doctrine : {what}</translation>
    </message>
    <message>
        <source>Adversary: {name}</source>
        <translation>Adversaire : {name}</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Documents and scenarios</source>
        <translation>Documents et scénarios</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Restore the document?</source>
        <translation>Restaurer le document ?</translation>
    </message>
    <message>
        <source>One file at a time can be dropped here.</source>
        <translation>On ne peut déposer ici qu&apos;un fichier à la fois.</translation>
    </message>
    <message>
        <source>What was dropped is no file on this computer.</source>
        <translation>Ce qui a été déposé n&apos;est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Demander &amp;plus tard</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>Revenir à la révision {number}</translation>
    </message>
    <message>
        <source>Import a folder of scenarios</source>
        <translation>Importer un dossier de scénarios</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Open a &amp;copy to read</source>
        <translation>Ouvrir une &amp;copie en lecture</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>&amp;Ouvrir tout de même</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Garder les modifications</translation>
    </message>
    <message>
        <source>&amp;Go back to how it was opened</source>
        <translation>&amp;Revenir à l’état d’ouverture</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>Garder les modifications ?</translation>
    </message>
    <message>
        <source>Go back to how it was opened</source>
        <translation>Revenir à l’état d’ouverture</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>Ce scénario ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Autres données</translation>
    </message>
    <message>
        <source>This document cannot be restored.</source>
        <translation>Ce document ne peut pas être restauré.</translation>
    </message>
    <message>
        <source>Documents (*{document}) and scenarios (*{scenario}) can be opened. A table of the deal is copied in a spreadsheet and pasted under Deal, All minerals.</source>
        <translation>Les documents (*{document}) et les scénarios (*{scenario}) peuvent être ouverts. Un tableau de l&apos;accord se copie dans un tableur et se colle sous Accord, Tous les minerais.</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>Cette étape ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>no floor</source>
        <translation>pas de plancher</translation>
    </message>
    <message>
        <source>About the floor</source>
        <translation>À propos du plancher</translation>
    </message>
    <message>
        <source>How the floor works</source>
        <translation>Fonctionnement du plancher</translation>
    </message>
    <message>
        <source>Set a floor price first</source>
        <translation>Fixez d’abord un prix plancher</translation>
    </message>
    <message>
        <source>Levy at the border</source>
        <translation>Prélèvement frontière</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>Le Trésor paie l’écart</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>Prix plancher</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Mécanisme</translation>
    </message>
    <message>
        <source>Floor price in {unit}</source>
        <translation>Prix plancher en {unit}</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, curseur</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
</context>
<context>
    <name>HeadlineViewModel</name>
    <message>
        <source>Before the last change</source>
        <translation>Avant le dernier changement</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>About: {subject}</source>
        <translation>À propos : {subject}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>&amp;Revenir à cet état</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No change was kept yet.</source>
        <translation>Aucune modification n’a encore été conservée.</translation>
    </message>
    <message>
        <source>Against the table: {difference}</source>
        <translation>Par rapport à ce qui est sur la table : {difference}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation>La fenêtre utilisera cette langue au prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Which panels are shown, and how large the letters are</source>
        <translation>Quels volets sont affichés, et la taille des lettres</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Better off</source>
        <translation>Gagnants</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>Part sûre</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} sur {all}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>What each member gains</source>
        <translation>Ce que gagne chaque membre</translation>
    </message>
    <message>
        <source>Who gains and who pays?</source>
        <translation>Qui gagne et qui paie ?</translation>
    </message>
    <message>
        <source>m USD a year, secure share in points; {span}, {count} minerals</source>
        <translation>M USD par an, part sûre en points ; {span}, {count} minéraux</translation>
    </message>
    <message>
        <source>Worst off first</source>
        <translation>Les plus perdants d’abord</translation>
    </message>
    <message>
        <source>Worst off last</source>
        <translation>Les plus perdants en dernier</translation>
    </message>
</context>
<context>
    <name>LedgerViewModel</name>
    <message>
        <source>All {count} members</source>
        <translation>Tous les membres ({count})</translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New from</source>
        <translation>&amp;Nouveau à partir de</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>Revenir à l’absence d’accord</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>ManyControl</name>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>in the club</source>
        <translation>dans le club</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>Colours of the map: {words}</source>
        <translation>Couleurs de la carte : {words}</translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message>
        <source>the European Union</source>
        <translation>l’Union européenne</translation>
    </message>
    <message>
        <source>{who} signs: {article}</source>
        <translation>{who} signe : {article}</translation>
    </message>
    <message>
        <source>{who} drops: {article}</source>
        <translation>{who} retire sa signature : {article}</translation>
    </message>
    <message>
        <source>Set the dates of {who}</source>
        <translation>Fixer les dates : {who}</translation>
    </message>
</context>
<context>
    <name>MineralList</name>
    <message>
        <source>Minerals of the deal</source>
        <translation>Minerais de l’accord</translation>
    </message>
</context>
<context>
    <name>MineralPicker</name>
    <message>
        <source>Find a mineral</source>
        <translation>Chercher un minerai</translation>
    </message>
    <message>
        <source>All minerals by group</source>
        <translation>Tous les minerais par groupe</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Customs unions act as one</source>
        <translation>Les unions douanières agissent ensemble</translation>
    </message>
    <message>
        <source>Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended have signed, and for the whole union, as with the EU. Else consent is taken as given.</source>
        <translation>Les mesures à la frontière de l’UEE, du CCG, du MERCOSUR et de la SACU lient alors dès que tous leurs membres présents ont signé, et pour toute l’union, comme pour l’UE. Sinon, le consentement est réputé acquis.</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>Autorisé : de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>QuarterBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>Autorisé : de {low} à {high}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>T{number} {year}</translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>no quota</source>
        <translation>pas de quota</translation>
    </message>
    <message>
        <source>About the quota</source>
        <translation>À propos du quota</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Prix convenu</translation>
    </message>
    <message>
        <source>Buy from members in % of use, slider</source>
        <translation>Acheter aux membres en % de l’usage, curseur</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Prix du marché</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>Égal au plancher</translation>
    </message>
    <message>
        <source>First quarter in force</source>
        <translation>Premier trimestre en vigueur</translation>
    </message>
    <message>
        <source>Last quarter in force</source>
        <translation>Dernier trimestre en vigueur</translation>
    </message>
    <message>
        <source>Buy from members</source>
        <translation>Quota d’achat</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t par an</translation>
    </message>
    <message>
        <source>% of use</source>
        <translation>% d’usage</translation>
    </message>
    <message>
        <source>Buy from members in tonnes a year</source>
        <translation>Acheter aux membres en tonnes par an</translation>
    </message>
    <message>
        <source>Buy from members in % of use</source>
        <translation>Acheter aux membres en % de l’usage</translation>
    </message>
    <message>
        <source>Fixed: {price}</source>
        <translation>Fixe : {price}</translation>
    </message>
    <message>
        <source>Set a quota first</source>
        <translation>Fixez d’abord un quota</translation>
    </message>
    <message>
        <source>Set a floor or a quota first</source>
        <translation>Fixez d’abord un plancher ou un quota</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Oublier ces fichiers</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>Run through the years</source>
        <translation>Parcourir les années</translation>
    </message>
    <message>
        <source>Let the cursor run through the years</source>
        <translation>Faire défiler le curseur au fil des années</translation>
    </message>
</context>
<context>
    <name>SaveDesk</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>Enregistrer &amp;ailleurs…</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Enregistrer les modifications de {name} ?</translation>
    </message>
    <message>
        <source>This file cannot be saved.</source>
        <translation>Ce fichier ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Documents with their history</source>
        <translation>Documents avec leur historique</translation>
    </message>
    <message>
        <source>Scenarios to send</source>
        <translation>Scénarios à envoyer</translation>
    </message>
    <message>
        <source>Your work is kept in memory until it can be saved.</source>
        <translation>Votre travail reste en mémoire jusqu’à ce qu’il puisse être enregistré.</translation>
    </message>
</context>
<context>
    <name>SearchChoiceControl</name>
    <message>
        <source>“{typed}” is not in the list: type a part of a name, and choose.</source>
        <translation>« {typed} » n&apos;est pas dans la liste : saisissez une partie d&apos;un nom, puis choisissez.</translation>
    </message>
</context>
<context>
    <name>SeatFilter</name>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Gains</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Mean yearly gain of each seat against no deal, in the club or not</source>
        <translation>Gain annuel moyen de chaque siège par rapport à l’absence d’accord, dans le club ou non</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Articles that each member signs; click a dot, or press 1 to 5 on a line</source>
        <translation>Articles que signe chaque membre ; cliquez sur un point, ou tapez 1 à 5 sur une ligne</translation>
    </message>
    <message>
        <source>Last column: {column}</source>
        <translation>Dernière colonne : {column}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Signs: {article}</source>
        <translation>Signe : {article}</translation>
    </message>
    <message>
        <source>Joins in…</source>
        <translation>Entre en…</translation>
    </message>
    <message>
        <source>Leaves in…</source>
        <translation>Sort en…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Begin with the start page</source>
        <translation>Commencer par la page d&apos;accueil</translation>
    </message>
    <message>
        <source>Show the five hints with the first deal</source>
        <translation>Montrer les cinq conseils au premier accord</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grandes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Layout at the start</source>
        <translation>Disposition au départ</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>They grow as far as the window has room for them.</source>
        <translation>Elles grandissent tant que la fenêtre a de la place.</translation>
    </message>
    <message>
        <source>Changes in the history are kept under it.</source>
        <translation>Les changements de l&apos;historique portent ce nom.</translation>
    </message>
    <message>
        <source>From the next start on:</source>
        <translation>À partir du prochain démarrage :</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>Il n&apos;y a pas de journal.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Find a number, a country or a source</source>
        <translation>Chercher un nombre, un pays ou une source</translation>
    </message>
    <message>
        <source>Only what I changed</source>
        <translation>Seulement mes modifications</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>Réinitialiser toutes les hypothèses</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>À propos de la saisie</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Quels nombres</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How people react, all minerals</source>
        <translation>Réactions des acteurs, tous les minerais</translation>
    </message>
    <message>
        <source>Numbers with grade and source</source>
        <translation>Nombres avec fiabilité et source</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Affichés : {count}</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Membership of {who}</source>
        <translation>Adhésion : {who}</translation>
    </message>
    <message>
        <source>Joins in</source>
        <translation>Entre en</translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation>Sort en</translation>
    </message>
    <message>
        <source>First quarter in the club</source>
        <translation>Premier trimestre dans le club</translation>
    </message>
    <message>
        <source>First quarter outside the club again</source>
        <translation>Premier trimestre de nouveau hors du club</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>À propos de la saisie</translation>
    </message>
    <message>
        <source>Without a tick: in the club from the start, and to the end.</source>
        <translation>Sans coche : dans le club dès le début, et jusqu’à la fin.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Leave the presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>Show menus and panels again (Esc)</source>
        <translation>Afficher de nouveau les menus et les volets (Échap)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Afficher cette page au démarrage</translation>
    </message>
    <message>
        <source>Try the trilateral floor</source>
        <translation>Essayer le plancher trilatéral</translation>
    </message>
    <message>
        <source>United States, European Union and Japan. One lever, three minutes.</source>
        <translation>États-Unis, Union européenne et Japon. Un levier, trois minutes.</translation>
    </message>
    <message>
        <source>Start from no deal</source>
        <translation>Partir de l’absence d’accord</translation>
    </message>
    <message>
        <source>The world as shipped: 56 seats at the table, 35 minerals, nothing signed.</source>
        <translation>Le monde tel que livré : 56 sièges à la table, 35 minerais, rien de signé.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>A scenario or an exercise document that somebody sent you.</source>
        <translation>Un scénario ou un document d’exercice que l’on vous a envoyé.</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>Voir ce qu’il vaut</translation>
    </message>
    <message>
        <source>The model beside 2010, 2023 and 2024, misses included.</source>
        <translation>Le modèle face à 2010, 2023 et 2024, échecs compris.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>Negotiator</translation>
    </message>
    <message>
        <source>Choose who joins, write the deal, and see at once what it does to supply and to everybody&apos;s money.</source>
        <translation>Choisissez qui entre, rédigez l’accord, et voyez aussitôt ses effets sur l’approvisionnement et l’argent de chacun.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>What can this not tell me?</source>
        <translation>Qu’est-ce que cela ne peut pas me dire ?</translation>
    </message>
    <message>
        <source>Start in ten minutes</source>
        <translation>Débuter en dix minutes</translation>
    </message>
    <message>
        <source>Every number and its source</source>
        <translation>Chaque nombre et sa source</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command</source>
        <translation>Ctrl+Maj+P trouve toute commande</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Cannot compute; these are the last figures</source>
        <translation>Calcul impossible ; voici les derniers chiffres</translation>
    </message>
    <message>
        <source>Up to date, {span} by quarter</source>
        <translation>À jour, {span} par trimestre</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 avis</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>Avis : {count}</translation>
    </message>
    <message>
        <source>The bands cannot be computed</source>
        <translation>Les bandes ne peuvent pas être calculées</translation>
    </message>
    <message>
        <source>Computing bands, {share}, {seconds} s left · Cancel</source>
        <translation>Calcul des bandes, {share}, encore {seconds} s · Annuler</translation>
    </message>
    <message>
        <source>Computing bands, {share} · Cancel</source>
        <translation>Calcul des bandes, {share} · Annuler</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Nombres du graphique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation>Copier tous les nombres</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Pourquoi rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>TermsViewModel</name>
    <message>
        <source>Add: {what}</source>
        <translation>Ajouter : {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <source>{what}: {lever} {value}</source>
        <translation>{what} : {lever} {value}</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>À propos de la saisie</translation>
    </message>
    <message>
        <source>Marks on the meter for the mineral that is shown, kept on this computer. They only say what is reached: the deal does not wait for them.</source>
        <translation>Repères sur la jauge pour le minerai affiché, gardés sur cet ordinateur. Ils disent seulement ce qui est atteint : l’accord ne les attend pas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Ticked when chosen</source>
        <translation>Coché si choisi</translation>
    </message>
</context>
<context>
    <name>TiersControl</name>
    <message>
        <source>Add a tier</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>Targets of tier {number}</source>
        <translation>Cibles du palier {number}</translation>
    </message>
    <message>
        <source>Cut of tier {number} in %</source>
        <translation>Réduction du palier {number} en %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove tier {number}</source>
        <translation>Retirer le palier {number}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Cursor at {quarter}</source>
        <translation>Curseur en {quarter}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Move: {what}</source>
        <translation>Déplacer : {what}</translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation>{what} : {first}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what} : de {first} à {last}</translation>
    </message>
</context>
<context>
    <name>ValidationView</name>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Why there is no table</source>
        <translation>Pourquoi il n’y a pas de tableau</translation>
    </message>
    <message>
        <source>Choose a line to see its source.</source>
        <translation>Choisissez une ligne pour voir sa source.</translation>
    </message>
    <message>
        <source>Checks with verdicts</source>
        <translation>Contrôles avec verdicts</translation>
    </message>
    <message>
        <source>Part of the table that is computed</source>
        <translation>Part du tableau déjà calculée</translation>
    </message>
    <message>
        <source>Source of the chosen line</source>
        <translation>Source de la ligne choisie</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>What changed and why</source>
        <translation>Ce qui a changé et pourquoi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Secure share, points</source>
        <translation>Part sûre, points</translation>
    </message>
    <message>
        <source>Cost, m USD a year</source>
        <translation>Coût, M USD par an</translation>
    </message>
    <message>
        <source>Largest changes by channel</source>
        <translation>Plus grands changements par canal</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Change the deal: what moves is taken apart here.</source>
        <translation>Rien n&apos;a encore été modifié. Changez l&apos;accord : ce qui bouge est décomposé ici.</translation>
    </message>
    <message>
        <source>Other members: shares and costs are counted over others, so the line compares gains against no deal, and these do not come by channels.</source>
        <translation>Autres membres : parts et coûts portent sur d&apos;autres pays ; la ligne compare donc les gains par rapport à l&apos;absence d&apos;accord, et ceux-ci ne passent pas par des canaux.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Not taken apart: the edit touches no mineral of the deal, more than twelve, or the length of the run.</source>
        <translation>Non décomposé : la modification ne touche aucun minéral de l&apos;accord, en touche plus de douze, ou change la durée du calcul.</translation>
    </message>
    <message>
        <source>Means of the run, of the minerals that moved the most, three at most. The channels of a mineral add up to its change; what rounds to nothing is left out.</source>
        <translation>Moyennes du calcul, pour les minéraux qui ont le plus bougé, trois au plus. Les canaux d&apos;un minéral s&apos;additionnent à son changement ; ce qui s&apos;arrondit à rien est omis.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>World map: {count} of {seats} seats in the club</source>
        <translation>Carte du monde : {count} sièges sur {seats} dans le club</translation>
    </message>
    <message>
        <source>Turn the wheel to come closer, drag to move</source>
        <translation>Tournez la molette pour vous rapprocher, faites glisser pour déplacer</translation>
    </message>
    <message>
        <source>The list below does the same by keyboard</source>
        <translation>La liste ci-dessous fait de même au clavier</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Fermer pour de bon</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>Ceci ne peut pas être calculé</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Program {program}, model {model}, data {data}</source>
        <translation>Programme {program}, modèle {model}, données {data}</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>depuis les sources</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3.</source>
        <translation>Qt est utilisé sous la LGPL, version 3.</translation>
    </message>
    <message>
        <source>Licences of all parts: Help &gt; Licences.</source>
        <translation>Licences de tous les composants : Aide &gt; Licences.</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>À propos de Negotiator</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation>&amp;Coalition</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>A&amp;ccord</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Import a folder of scenarios…</source>
        <translation>&amp;Importer un dossier de scénarios…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Seuils…</translation>
    </message>
    <message>
        <source>All &amp;minerals…</source>
        <translation>Tous les &amp;minerais…</translation>
    </message>
    <message>
        <source>&amp;All terms of the mineral…</source>
        <translation>&amp;Toutes les clauses du minerai…</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>É&amp;vénements…</translation>
    </message>
    <message>
        <source>The a&amp;dversary…</source>
        <translation>L’a&amp;dversaire…</translation>
    </message>
    <message>
        <source>&amp;Reset to no deal</source>
        <translation>&amp;Revenir à l’absence d’accord</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Layout: E&amp;xplore</source>
        <translation>Disposition : e&amp;xplorer</translation>
    </message>
    <message>
        <source>Layout: &amp;Negotiate</source>
        <translation>Disposition : &amp;négocier</translation>
    </message>
    <message>
        <source>Layout: &amp;Present</source>
        <translation>Disposition : &amp;présenter</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <source>&amp;What changed and why…</source>
        <translation>&amp;Ce qui a changé et pourquoi…</translation>
    </message>
    <message>
        <source>Replay the last &amp;change</source>
        <translation>Rejouer le dernier &amp;changement</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Expliquer ceci</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Chercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Handbook as &amp;PDF…</source>
        <translation>Manuel en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;About Negotiator</source>
        <translation>À propos de &amp;Negotiator</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{text}” is no amount. Write it like {example}.</source>
        <translation>« {text} » n’est pas un montant. Écrivez comme {example}.</translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>B</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F</source>
        <translation>B</translation>
    </message>
    <message>
        <source>P</source>
        <translation>A</translation>
    </message>
    <message>
        <source>S</source>
        <translation>R</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Frontière</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>floors and tariffs at its border</source>
        <translation>planchers et droits à sa frontière</translation>
    </message>
    <message>
        <source>payments of its treasury to its producers</source>
        <translation>versements de son Trésor à ses producteurs</translation>
    </message>
    <message>
        <source>buying from members</source>
        <translation>achats auprès des membres</translation>
    </message>
    <message>
        <source>a common reserve</source>
        <translation>une réserve commune</translation>
    </message>
    <message>
        <source>money for joint projects</source>
        <translation>de l’argent pour des projets communs</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} à {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>à partir de {first}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>jusqu’à {last}</translation>
    </message>
    <message>
        <source>{name}: {meaning} (key {key})</source>
        <translation>{name} : {meaning} (touche {key})</translation>
    </message>
    <message>
        <source>signs all articles</source>
        <translation>signe tous les articles</translation>
    </message>
    <message>
        <source>signs {articles}</source>
        <translation>signe {articles}</translation>
    </message>
    <message>
        <source>some sign {articles}</source>
        <translation>certains signent {articles}</translation>
    </message>
    <message>
        <source>does not sign {articles}</source>
        <translation>ne signe pas {articles}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>nobody is in the club</source>
        <translation>personne n’est dans le club</translation>
    </message>
    <message>
        <source>the club begins</source>
        <translation>le club commence</translation>
    </message>
    <message>
        <source>there is no deal yet, so nobody gains or loses</source>
        <translation>il n’y a pas encore d’accord : personne ne gagne ni ne perd</translation>
    </message>
    <message>
        <source>secure share </source>
        <translation>part sûre </translation>
    </message>
    <message>
        <source>, cost </source>
        <translation>, coût </translation>
    </message>
    <message>
        <source> a year</source>
        <translation> par an</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>secure share and cost stay as they are</source>
        <translation>part sûre et coût restent inchangés</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Users and makers answer the price</source>
        <translation>Usagers et producteurs répondent au prix</translation>
    </message>
    <message>
        <source>Users turn to or from substitutes</source>
        <translation>Les usagers passent aux substituts ou en reviennent</translation>
    </message>
    <message>
        <source>Buyers turn to other origins or scrap</source>
        <translation>Les acheteurs changent d&apos;origine ou prennent du recyclé</translation>
    </message>
    <message>
        <source>Capacity is built, closed, used</source>
        <translation>Des capacités sont créées, fermées, utilisées</translation>
    </message>
    <message>
        <source>Stocks are sold or filled</source>
        <translation>Des stocks sont vendus ou constitués</translation>
    </message>
    <message>
        <source>Origins ask other prices</source>
        <translation>Les origines demandent d&apos;autres prix</translation>
    </message>
    <message>
        <source>Levies, subsidies, agreed prices</source>
        <translation>Prélèvements, subventions, prix convenus</translation>
    </message>
    <message>
        <source>Other need or assumptions</source>
        <translation>Autres besoins ou hypothèses</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>, no deal {value} </source>
        <translation>, sans accord {value} </translation>
    </message>
    <message>
        <source>What does our {mineral} cost?</source>
        <translation>Que coûte notre approvisionnement ({mineral}) ?</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>{unit} par an</translation>
    </message>
    <message>
        <source>What buyers pay for all that members use, and what treasuries add to it or collect out of it as levies.</source>
        <translation>Ce que les acheteurs paient pour tout ce que les membres utilisent, et ce que les Trésors y ajoutent ou en perçoivent par prélèvement.</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>acheteurs</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>no deal</source>
        <translation>sans accord</translation>
    </message>
    <message>
        <source>Buyers pay, {unit} a year</source>
        <translation>Les acheteurs paient, {unit} par an</translation>
    </message>
    <message>
        <source>Treasuries pay, {unit} a year</source>
        <translation>Les Trésors paient, {unit} par an</translation>
    </message>
    <message>
        <source>No deal, both, {unit} a year</source>
        <translation>Sans accord, les deux, {unit} par an</translation>
    </message>
    <message>
        <source>levy income</source>
        <translation>recettes du prélèvement</translation>
    </message>
    <message>
        <source>treasuries</source>
        <translation>Trésors</translation>
    </message>
    <message>
        <source>deal {value} %</source>
        <translation>accord {value} %</translation>
    </message>
    <message>
        <source>no deal {value} %</source>
        <translation>sans accord {value} %</translation>
    </message>
    <message>
        <source>How much of our {mineral} need is secure?</source>
        <translation>Quelle part de notre besoin est sûre ({mineral}) ?</translation>
    </message>
    <message>
        <source>% of need</source>
        <translation>% du besoin</translation>
    </message>
    <message>
        <source>Deal, % of need</source>
        <translation>Accord, % du besoin</translation>
    </message>
    <message>
        <source>No deal, % of need</source>
        <translation>Sans accord, % du besoin</translation>
    </message>
    <message>
        <source>The part of what members need that is still met when their largest supplier outside the club fails.</source>
        <translation>La part du besoin des membres encore couverte si leur plus grand fournisseur hors du club fait défaut.</translation>
    </message>
    <message>
        <source> inside, {outside} outside, no deal {ghost} </source>
        <translation> dedans, {outside} dehors, sans accord {ghost} </translation>
    </message>
    <message>
        <source>What do members pay for {mineral}?</source>
        <translation>Que paient les membres ({mineral}) ?</translation>
    </message>
    <message>
        <source>Members pay, {unit}</source>
        <translation>Prix payé par les membres, {unit}</translation>
    </message>
    <message>
        <source>Outside, {unit}</source>
        <translation>Hors du club, {unit}</translation>
    </message>
    <message>
        <source>No deal, {unit}</source>
        <translation>Sans accord, {unit}</translation>
    </message>
    <message>
        <source>Floor, {unit}</source>
        <translation>Plancher, {unit}</translation>
    </message>
    <message>
        <source>no deal {value}</source>
        <translation>sans accord {value}</translation>
    </message>
    <message>
        <source>The average of what members pay, wherever the goods come from.</source>
        <translation>La moyenne de ce que paient les membres, d’où que viennent les biens.</translation>
    </message>
    <message>
        <source>The floor holds for goods that enter from outside the club. Members&apos; own goods pass free, so that the average can lie below the floor.</source>
        <translation>Le plancher vaut pour les biens entrant de l’extérieur du club. Ceux des membres passent librement, de sorte que la moyenne peut être sous le plancher.</translation>
    </message>
    <message>
        <source>members {value}</source>
        <translation>membres {value}</translation>
    </message>
    <message>
        <source>outside {value}</source>
        <translation>dehors {value}</translation>
    </message>
    <message>
        <source>border floor {value}</source>
        <translation>plancher frontière {value}</translation>
    </message>
    <message>
        <source>guaranteed {value}</source>
        <translation>garanti {value}</translation>
    </message>
    <message>
        <source> of {demand}, no deal {ghost} </source>
        <translation> sur {demand}, sans accord {ghost} </translation>
    </message>
    <message>
        <source>{adversary}, no deal</source>
        <translation>{adversary}, sans accord</translation>
    </message>
    <message>
        <source>{origin}, {unit} a year</source>
        <translation>{origin}, {unit} par an</translation>
    </message>
    <message>
        <source>Where does our {mineral} come from?</source>
        <translation>D’où vient notre approvisionnement ({mineral}) ?</translation>
    </message>
    <message>
        <source>What members use in a year, by the place that delivers it.</source>
        <translation>Ce que les membres utilisent en un an, selon le lieu de provenance.</translation>
    </message>
    <message>
        <source>The lower ones show that of {adversary}.</source>
        <translation>Celles du bas montrent celle de {adversary}.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>autres membres</translation>
    </message>
    <message>
        <source>recycled, stocks</source>
        <translation>recyclé, stocks</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>recyclage</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>T{number} {year}</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>EAU</translation>
    </message>
    <message>
        <source>Bosnia</source>
        <translation>Bosnie</translation>
    </message>
    <message>
        <source>Dominican Rep.</source>
        <translation>Rép. dominicaine</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Papua N. Guinea</source>
        <translation>Papouasie-N.-G.</translation>
    </message>
    <message>
        <source>rest of world</source>
        <translation>reste du monde</translation>
    </message>
    <message>
        <source>final demand times {size}</source>
        <translation>demande finale multipliée par {size}</translation>
    </message>
    <message>
        <source>{actor}: {size} stands still</source>
        <translation>{actor} : {size} à l’arrêt</translation>
    </message>
    <message>
        <source>{actor} charges {size} on exports</source>
        <translation>{actor} : {size} sur les exportations</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}, then charges</source>
        <translation>{actor} baisse ses prix de {size}, puis taxe</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}</source>
        <translation>{actor} baisse ses prix de {size}</translation>
    </message>
    <message>
        <source>{actor} opens new capacity</source>
        <translation>Nouvelles capacités : {actor}</translation>
    </message>
    <message>
        <source>trade with {actor} opens</source>
        <translation>ouverture du commerce : {actor}</translation>
    </message>
    <message>
        <source>{actor} cuts exports by {size}</source>
        <translation>{actor} : exportations réduites de {size}</translation>
    </message>
    <message>
        <source>{actor} halves exports</source>
        <translation>{actor} : exportations réduites de moitié</translation>
    </message>
    <message>
        <source>{actor} stops exports</source>
        <translation>{actor} : exportations arrêtées</translation>
    </message>
    <message>
        <source>Nobody is in the club yet: tick a country on the left.</source>
        <translation>Personne n’est encore dans le club : cochez un pays dans la liste.</translation>
    </message>
    <message>
        <source>No member uses {mineral}: tick a country that does, or choose another mineral.</source>
        <translation>Aucun membre n’utilise ce minerai ({mineral}) : cochez un pays qui en utilise, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>the ending {ending}.</source>
        <translation>la terminaison {ending}.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .csv.</source>
        <translation>Donnez au fichier un nom qui se termine par .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Chiffres (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>Graphique écrit : {file}</translation>
    </message>
    <message>
        <source>no numbers yet.</source>
        <translation>pas encore de chiffres.</translation>
    </message>
    <message>
        <source>Wait for the chart.</source>
        <translation>Attendez le graphique.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>{name} sells</source>
        <translation>{name} vend</translation>
    </message>
    <message>
        <source>sold to {name}</source>
        <translation>vendu à : {name}</translation>
    </message>
    <message>
        <source>sold to the club</source>
        <translation>vendu au club</translation>
    </message>
    <message>
        <source>Who sells {mineral} to whom?</source>
        <translation>Qui vend à qui ({mineral}) ?</translation>
    </message>
    <message>
        <source>Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to {adversary} and to others. What {adversary} sells at home is left out. Dashed outlines are without the deal.</source>
        <translation>Ventes du trimestre sous le curseur, en rythme annuel : de chaque origine vers le club, vers {adversary} et vers les autres. Les ventes intérieures ({adversary}) sont exclues. Les contours en tirets sont sans l’accord.</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>le club</translation>
    </message>
    <message>
        <source>{origin} to {target}, {unit} a year</source>
        <translation>{origin} vers {target}, {unit} par an</translation>
    </message>
    <message>
        <source>No deal, {origin} to {target}, {unit} a year</source>
        <translation>Sans accord, {origin} vers {target}, {unit} par an</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>producteurs</translation>
    </message>
    <message>
        <source>treasury</source>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>Who gains, and as whom?</source>
        <translation>Qui gagne, et à quel titre ?</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consommateurs</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run: what consumers, producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.</source>
        <translation>Gain annuel par rapport à l’absence d’accord avec les mêmes événements, moyenne sur la période : ce que gagnent ou perdent les consommateurs, les producteurs et le trésor de chaque membre, et la somme par un point. Sur {of}.</translation>
    </message>
    <message>
        <source>in the club</source>
        <translation>dans le club</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>hors du club</translation>
    </message>
    <message>
        <source>Who gains and who loses?</source>
        <translation>Qui gagne et qui perd ?</translation>
    </message>
    <message>
        <source>Gain, {unit} a year</source>
        <translation>Gain, {unit} par an</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run, of every seat, member or not; losses are hatched, members have a dark outline. Over {of}.</source>
        <translation>Gain annuel par rapport à l’absence d’accord sous les mêmes événements, moyenne sur la période, de chaque siège, membre ou non ; les pertes sont hachurées, les membres ont un contour marqué. Portée : {of}.</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>pas de siège</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} minerais</translation>
    </message>
    <message>
        <source> of {all} gain; worst off {worst} </source>
        <translation> gagnants sur {all} ; au plus bas : {worst} </translation>
    </message>
    <message>
        <source> of {all} gain; the least: {worst} </source>
        <translation> gagnants sur {all} ; le moins : {worst} </translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>, critique</translation>
    </message>
    <message>
        <source>, not critical</source>
        <translation>, non critique</translation>
    </message>
    <message>
        <source>What is critical for the club?</source>
        <translation>Qu’est-ce qui est critique pour le club ?</translation>
    </message>
    <message>
        <source>supply risk</source>
        <translation>risque d’appro.</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>Importance économique</translation>
    </message>
    <message>
        <source>Supply risk, mean over the run</source>
        <translation>Risque d’approvisionnement, moyenne sur la période</translation>
    </message>
    <message>
        <source>No deal, supply risk, mean over the run</source>
        <translation>Sans accord, risque d’approvisionnement, moyenne sur la période</translation>
    </message>
    <message>
        <source>The European Commission&apos;s method with the club in the place of the EU: a mineral is critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow points are without the deal.</source>
        <translation>Méthode de la Commission européenne, le club à la place de l’UE : un minerai est critique si le risque d’approvisionnement atteint 1 et l’importance économique 2,8. Les points creux sont sans l’accord.</translation>
    </message>
    <message>
        <source>economic importance</source>
        <translation>importance économique</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>in chain {value} %</source>
        <translation>dans la chaîne {value} %</translation>
    </message>
    <message>
        <source>How far do we depend on {adversary} for {mineral}?</source>
        <translation>Jusqu’où dépendons-nous de : {adversary} ({mineral}) ?</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Passed through the chain, % of use</source>
        <translation>Passé par la chaîne, % de l’usage</translation>
    </message>
    <message>
        <source>No deal, through the chain, % of use</source>
        <translation>Sans accord, par la chaîne, % de l’usage</translation>
    </message>
    <message>
        <source>In the chain: the part of what members use that passed through {adversary} at this or any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members buy at that stage.</source>
        <translation>Dans la chaîne : la part de l’usage des membres passée par {adversary} à ce stade ou à un stade antérieur. Minerai, raffiné, pièces : ce que {adversary} vend directement de ce que les membres achètent à ce stade.</translation>
    </message>
    <message>
        <source>How long do our stocks of {mineral} last?</source>
        <translation>Combien de temps durent nos stocks ({mineral}) ?</translation>
    </message>
    <message>
        <source>days without imports</source>
        <translation>jours sans importations</translation>
    </message>
    <message>
        <source>Deal, days</source>
        <translation>Accord, jours</translation>
    </message>
    <message>
        <source>No deal, days</source>
        <translation>Sans accord, jours</translation>
    </message>
    <message>
        <source>Days for which stocks held by firms and governments in the club replace what it imports on balance. Drawn up to two years.</source>
        <translation>Jours pendant lesquels les stocks des entreprises et des États du club remplacent ses importations nettes. Tracé jusqu’à deux ans.</translation>
    </message>
    <message>
        <source>Members sell more {mineral} than they buy abroad, so there is no import to replace.</source>
        <translation>Les membres vendent plus qu’ils n’achètent à l’étranger ({mineral}) : il n’y a pas d’importation à remplacer.</translation>
    </message>
    <message>
        <source>How much {mineral} does {adversary} export?</source>
        <translation>Combien exporte ce pays : {adversary} ({mineral}) ?</translation>
    </message>
    <message>
        <source>What {adversary} sells to all others in a year.</source>
        <translation>Ce que vend {adversary} à tous les autres en un an.</translation>
    </message>
    <message>
        <source>How much {mineral} do members make?</source>
        <translation>Combien produisent les membres ({mineral}) ?</translation>
    </message>
    <message>
        <source>What members make in a year at each stage, in tonnes of content. The dashed line is the stage with the bold label, without a deal.</source>
        <translation>Ce que produisent les membres en un an à chaque stade, en tonnes de contenu. La ligne en tirets est le stade en gras, sans accord.</translation>
    </message>
    <message>
        <source>No deal, {origin}</source>
        <translation>Sans accord, {origin}</translation>
    </message>
    <message>
        <source>{date}: no net imports</source>
        <translation>{date} : pas d’importations nettes</translation>
    </message>
    <message>
        <source>deal {value}</source>
        <translation>accord {value}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>pas de besoin</translation>
    </message>
    <message>
        <source>ore</source>
        <translation>minerai</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>raffiné</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>pièces</translation>
    </message>
    <message>
        <source>{stage}, % of what members buy</source>
        <translation>{stage}, % des achats des membres</translation>
    </message>
    <message>
        <source>{line}, low (10 %)</source>
        <translation>{line}, bas (10 %)</translation>
    </message>
    <message>
        <source>{line}, high (90 %)</source>
        <translation>{line}, haut (90 %)</translation>
    </message>
    <message>
        <source>Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that to no deal in the same draw.</source>
        <translation>Bandes : entre 10 et 90 % de {draws} tirages des paramètres, graine {seed}. La variation est celle par rapport à l&apos;absence d&apos;accord dans le même tirage.</translation>
    </message>
    <message>
        <source>Whiskers show the band of the sum.</source>
        <translation>Les moustaches montrent la bande de la somme.</translation>
    </message>
    <message>
        <source>Draws left out because a market did not clear: {count}.</source>
        <translation>Tirages écartés parce qu&apos;un marché ne s&apos;équilibrait pas : {count}.</translation>
    </message>
    <message>
        <source>; band {low} to {high}</source>
        <translation> ; bande {low} à {high}</translation>
    </message>
    <message>
        <source>, change {low} to {high}</source>
        <translation>, variation {low} à {high}</translation>
    </message>
    <message>
        <source>Total, {unit}</source>
        <translation>Total, {unit}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Raffiné</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Prix du marché</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>Égal au plancher</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Prix fixe</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Trésor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All outsiders</source>
        <translation>Tous les pays extérieurs</translation>
    </message>
    <message>
        <source>The adversary</source>
        <translation>L’adversaire</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>Marché libre</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>Dépense effective</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>Valeur de marché</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Chacun la sienne</translation>
    </message>
    <message>
        <source>By GDP</source>
        <translation>Selon le PIB</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Selon l’usage</translation>
    </message>
    <message>
        <source>By output</source>
        <translation>Selon la production</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>À parts égales</translation>
    </message>
    <message>
        <source>By own shares</source>
        <translation>Selon des parts choisies</translation>
    </message>
</context>
<context>
    <name>coalition</name>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count} sur {seats}</translation>
    </message>
    <message>
        <source>{count} delegations and the host may join. A member counts whenever it joins; the Commission counts once, for the EU states without a seat of their own</source>
        <translation>{count} délégations et l’hôte peuvent entrer. Un membre compte dès qu’il entre ; la Commission compte une fois, pour les États de l’UE sans siège propre</translation>
    </message>
    <message>
        <source>Members&apos; part of all purchases of {mineral} in the base year</source>
        <translation>Part des membres dans tous les achats l’année de base : {mineral}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>World need</source>
        <translation>Usage mondial</translation>
    </message>
    <message>
        <source>Its own numbers are those of the {count} EU states that sent no delegation: {states}. Its trade policy binds all 27; nobody is counted twice</source>
        <translation>Ses chiffres propres sont ceux des États de l’UE sans délégation ({count}) : {states}. Sa politique commerciale lie les 27 ; personne n’est compté deux fois</translation>
    </message>
    <message>
        <source>Border floors bind EU states only if the European Commission joins.</source>
        <translation>Les planchers à la frontière ne lient les États de l’UE que si la Commission européenne entre.</translation>
    </message>
    <message>
        <source>Trade policy of the European Union is one: with the Commission it binds all 27.</source>
        <translation>La politique commerciale de l’Union européenne est une : avec la Commission, elle lie les 27.</translation>
    </message>
    <message>
        <source>Add the Commission</source>
        <translation>Ajouter la Commission</translation>
    </message>
    <message>
        <source>all that attended have signed</source>
        <translation>tous les présents ont signé</translation>
    </message>
    <message>
        <source>not signed by {names}</source>
        <translation>pas signé par {names}</translation>
    </message>
    <message>
        <source>Border measures need the consent of {blocs}; it is taken as given.</source>
        <translation>Les mesures à la frontière exigent l’accord de {blocs} ; il est réputé acquis.</translation>
    </message>
    <message>
        <source>Border measures bind {blocs} once all of it that attended have signed.</source>
        <translation>Les mesures à la frontière lient {blocs} dès que tous ses membres présents ont signé.</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Raffinage</translation>
    </message>
    <message>
        <source>Not in the data of {mineral}</source>
        <translation>Absent des données : {mineral}</translation>
    </message>
    <message>
        <source>Members&apos; part of world output of {form} in the base year</source>
        <translation>Part des membres dans la production mondiale l’année de base : {form}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>M USD par an</translation>
    </message>
    <message>
        <source>bn USD a year</source>
        <translation>Md USD par an</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Refiners</source>
        <translation>Raffineurs</translation>
    </message>
    <message>
        <source>Makers of components</source>
        <translation>Fabricants de composants</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>In no customs union</source>
        <translation>Dans aucune union douanière</translation>
    </message>
    <message>
        <source>No part in this mineral</source>
        <translation>Sans rôle dans ce minerai</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>dehors</translation>
    </message>
    <message>
        <source>outside {gain}</source>
        <translation>dehors {gain}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Gain a year against no deal, m USD</source>
        <translation>Gain par an par rapport à l’absence d’accord, M USD</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
        <source>This document, no deal</source>
        <translation>Ce document, sans accord</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>Outcome, mean of the run over the same minerals: {count}</source>
        <translation>Résultat, moyenne de la période sur les mêmes minerais : {count}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>M USD par an</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>Part sûre</translation>
    </message>
    <message>
        <source>Secure share without a deal</source>
        <translation>Part sûre sans accord</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost without a deal</source>
        <translation>Coût sans accord</translation>
    </message>
    <message>
        <source>Buyers, against no deal</source>
        <translation>Acheteurs, par rapport à l’absence d’accord</translation>
    </message>
    <message>
        <source>Treasuries, against no deal</source>
        <translation>Trésors, par rapport à l’absence d’accord</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Minerals of the deal</source>
        <translation>Minerais de l’accord</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Quarters of the run</source>
        <translation>Trimestres simulés</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Graine du hasard</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>How the adversary acts</source>
        <translation>Conduite de l’adversaire</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taux d’actualisation</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>adhère</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Événement {number}</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>Commission européenne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar (Birmanie)</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Rest of world</source>
        <translation>Reste du monde</translation>
    </message>
</context>
<context>
    <name>data units</name>
    <message>
        <source>absolute value, 10 years</source>
        <translation>valeur absolue, 10 ans</translation>
    </message>
    <message>
        <source>absolute value, 10 years, to the component price</source>
        <translation>valeur absolue, 10 ans, au prix du composant</translation>
    </message>
    <message>
        <source>absolute value, annual</source>
        <translation>valeur absolue, annuelle</translation>
    </message>
    <message>
        <source>absolute value, annual, to the component price</source>
        <translation>valeur absolue, annuelle, au prix du composant</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>annuel</translation>
    </message>
    <message>
        <source>annual, within idle capacity</source>
        <translation>annuel, dans la capacité inutilisée</translation>
    </message>
    <message>
        <source>Armington elasticity among origins</source>
        <translation>élasticité d’Armington entre origines</translation>
    </message>
    <message>
        <source>days of consumption</source>
        <translation>jours d’usage</translation>
    </message>
    <message>
        <source>EC substitution index for supply risk, 1 = not substitutable</source>
        <translation>indice de substitution CE pour le risque d’approvisionnement, 1 = non substituable</translation>
    </message>
    <message>
        <source>EU end-of-life recycling input rate</source>
        <translation>taux UE d’intrants recyclés en fin de vie</translation>
    </message>
    <message>
        <source>extra capital cost outside the top producer</source>
        <translation>surcoût d’investissement hors du premier producteur</translation>
    </message>
    <message>
        <source>extra full cost outside the dominant producer</source>
        <translation>surcoût complet hors du producteur dominant</translation>
    </message>
    <message>
        <source>extra full refining cost outside the dominant producer</source>
        <translation>surcoût complet de raffinage hors du producteur dominant</translation>
    </message>
    <message>
        <source>fraction per year, 2024-40</source>
        <translation>fraction par an, 2024-40</translation>
    </message>
    <message>
        <source>fraction per year, 2025-40</source>
        <translation>fraction par an, 2025-40</translation>
    </message>
    <message>
        <source>GWh of cells per year</source>
        <translation>GWh de cellules par an</translation>
    </message>
    <message>
        <source>index 0 to 10</source>
        <translation>indice de 0 à 10</translation>
    </message>
    <message>
        <source>price / cash cost, sustained 2-3 quarters</source>
        <translation>prix / coût décaissé, pendant 2-3 trimestres</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>share of capacity</source>
        <translation>part de la capacité</translation>
    </message>
    <message>
        <source>share of cell price</source>
        <translation>part du prix de la cellule</translation>
    </message>
    <message>
        <source>share of component price</source>
        <translation>part du prix du composant</translation>
    </message>
    <message>
        <source>share of imports</source>
        <translation>part des importations</translation>
    </message>
    <message>
        <source>share of refined price</source>
        <translation>part du prix raffiné</translation>
    </message>
    <message>
        <source>share of refined use, world</source>
        <translation>part de l’usage raffiné, monde</translation>
    </message>
    <message>
        <source>share of supply</source>
        <translation>part de l’offre</translation>
    </message>
    <message>
        <source>share/quarter</source>
        <translation>part/trimestre</translation>
    </message>
    <message>
        <source>t cathode active material per year</source>
        <translation>t de matière active de cathode par an</translation>
    </message>
    <message>
        <source>t cobalt-bearing cathode per year</source>
        <translation>t de cathode au cobalt par an</translation>
    </message>
    <message>
        <source>t finished NdFeB magnets per year</source>
        <translation>t d’aimants NdFeB finis par an</translation>
    </message>
    <message>
        <source>t polysilicon per year</source>
        <translation>t de polysilicium par an</translation>
    </message>
    <message>
        <source>t/year</source>
        <translation>t/an</translation>
    </message>
    <message>
        <source>USD per t of refined mineral going in</source>
        <translation>USD par t de minerai raffiné entrant</translation>
    </message>
    <message>
        <source>USD per t/year of capacity</source>
        <translation>USD par t/an de capacité</translation>
    </message>
    <message>
        <source>USD per t/year of refined mineral going in</source>
        <translation>USD par t/an de minerai raffiné entrant</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>USD/t</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>years, decision to output</source>
        <translation>ans, de la décision à la production</translation>
    </message>
    <message>
        <source>years, discovery to output</source>
        <translation>ans, de la découverte à la production</translation>
    </message>
    <message>
        <source>years, permitted project to output</source>
        <translation>ans, du projet autorisé à la production</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>{year}: {amount} that no member can deliver</source>
        <translation>{year} : {amount} qu’aucun membre ne peut livrer</translation>
    </message>
    <message>
        <source>No deal: nothing is set</source>
        <translation>Pas d’accord : rien n’est fixé</translation>
    </message>
    <message>
        <source>1 setting differs from no deal</source>
        <translation>1 réglage fixé</translation>
    </message>
    <message>
        <source>{count} settings differ from no deal</source>
        <translation>Réglages fixés : {count}</translation>
    </message>
    <message>
        <source>Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)</source>
        <translation>Risque d’approvisionnement {risk}, {bars} barres sur 3 (Commission européenne, 2023)</translation>
    </message>
    <message>
        <source>{price} /t</source>
        <translation>{price} /t</translation>
    </message>
    <message>
        <source>{price} /kg</source>
        <translation>{price} /kg</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>{count} settings changed</source>
        <translation>Réglages modifiés : {count}</translation>
    </message>
    <message>
        <source>{who} joins</source>
        <translation>{who} entre</translation>
    </message>
    <message>
        <source>{who} join</source>
        <translation>{who} entrent</translation>
    </message>
    <message>
        <source>{who} leaves</source>
        <translation>{who} sort</translation>
    </message>
    <message>
        <source>{who} leave</source>
        <translation>{who} sortent</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} membres</translation>
    </message>
    <message>
        <source>customs unions act as one</source>
        <translation>les unions douanières agissent d&apos;un bloc</translation>
    </message>
    <message>
        <source>The same entries in another order</source>
        <translation>Les mêmes entrées dans un autre ordre</translation>
    </message>
    <message>
        <source>each member acts by itself</source>
        <translation>chaque membre agit pour lui-même</translation>
    </message>
    <message>
        <source>{mineral} floor removed</source>
        <translation>{mineral} : plancher supprimé</translation>
    </message>
    <message>
        <source>{mineral} floor set at {price}</source>
        <translation>{mineral} : plancher fixé à {price}</translation>
    </message>
    <message>
        <source>{mineral} floor {before} → {price}</source>
        <translation>{mineral} : plancher {before} → {price}</translation>
    </message>
    <message>
        <source>{mineral}: treasuries pay the gap</source>
        <translation>{mineral} : les Trésors paient l’écart</translation>
    </message>
    <message>
        <source>{mineral}: levy at the border</source>
        <translation>{mineral} : prélèvement à la frontière</translation>
    </message>
    <message>
        <source>{mineral} quota removed</source>
        <translation>{mineral} : quota supprimé</translation>
    </message>
    <message>
        <source>{mineral} quota set at {amount}</source>
        <translation>{mineral} : quota fixé à {amount}</translation>
    </message>
    <message>
        <source>{mineral} quota {before} → {amount}</source>
        <translation>{mineral} : quota {before} → {amount}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} par an</translation>
    </message>
    <message>
        <source>{mineral}: other dates</source>
        <translation>{mineral} : autres dates</translation>
    </message>
    <message>
        <source>other possible worlds</source>
        <translation>autres mondes possibles</translation>
    </message>
    <message>
        <source>another seed of chance</source>
        <translation>une autre graine du hasard</translation>
    </message>
    <message>
        <source>adversary {before} → {after}</source>
        <translation>adversaire {before} → {after}</translation>
    </message>
    <message>
        <source>adversary: {before} → {after}</source>
        <translation>adversaire : {before} → {after}</translation>
    </message>
    <message>
        <source>another conduct of the adversary</source>
        <translation>autre conduite de l’adversaire</translation>
    </message>
    <message>
        <source>another number of quarters</source>
        <translation>autre nombre de trimestres</translation>
    </message>
    <message>
        <source>{mineral}: {term}</source>
        <translation>{mineral} : {term}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>comme livré</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what} (retiré)</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what} (ajouté)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>the disk has not answered for {seconds} seconds.</source>
        <translation>le disque ne répond pas depuis {seconds} secondes.</translation>
    </message>
    <message>
        <source>Save the document in another place.</source>
        <translation>Enregistrez le document à un autre emplacement.</translation>
    </message>
    <message>
        <source>a fault of the program ({name}); its log has more.</source>
        <translation>une faute du programme ({name}) ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Save the scenario as a file to send.</source>
        <translation>Enregistrez le scénario comme fichier à envoyer.</translation>
    </message>
    <message>
        <source>the process that computes ended twice without an answer.</source>
        <translation>le processus de calcul s’est arrêté deux fois sans réponse.</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>Undo the last step, or save your work and start the program again.</source>
        <translation>Annulez la dernière étape, ou enregistrez votre travail et relancez le programme.</translation>
    </message>
    <message>
        <source>the process that computes beside the window ended before its last part.</source>
        <translation>le processus qui calcule à côté de la fenêtre s’est arrêté avant sa dernière partie.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Relancez le calcul.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place} : {text}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Elasticity of use at very high prices</source>
        <translation>Élasticité de l’usage à prix très élevés</translation>
    </message>
    <message>
        <source>Part of a year&apos;s response in a quarter</source>
        <translation>Part de la réaction annuelle en un trimestre</translation>
    </message>
    <message>
        <source>Most of a cut that leaks through neutrals</source>
        <translation>Part maximale d’une coupure qui fuit par les neutres</translation>
    </message>
    <message>
        <source>Pace of new capacity</source>
        <translation>Rythme des nouvelles capacités</translation>
    </message>
    <message>
        <source>Pace of closing</source>
        <translation>Rythme des fermetures</translation>
    </message>
    <message>
        <source>By-products not yet recovered from their hosts</source>
        <translation>Sous-produits pas encore récupérés de leurs hôtes</translation>
    </message>
    <message>
        <source>Price in the base year</source>
        <translation>Prix de l’année de base</translation>
    </message>
    <message>
        <source>Economic importance, EU 2023</source>
        <translation>Importance économique, UE 2023</translation>
    </message>
    <message>
        <source>Supply risk, EU 2023</source>
        <translation>Risque d’approvisionnement, UE 2023</translation>
    </message>
    <message>
        <source>Extra capital cost outside the largest producer</source>
        <translation>Surcoût d’investissement hors du premier producteur</translation>
    </message>
    <message>
        <source>Extra running cost outside the largest producer</source>
        <translation>Surcoût d’exploitation hors du premier producteur</translation>
    </message>
    <message>
        <source>Elasticity of use, ten years</source>
        <translation>Élasticité de l’usage, dix ans</translation>
    </message>
    <message>
        <source>Elasticity of use, a year</source>
        <translation>Élasticité de l’usage, un an</translation>
    </message>
    <message>
        <source>Growth of use a year</source>
        <translation>Croissance annuelle de l’usage</translation>
    </message>
    <message>
        <source>Price over cash cost at which plants close</source>
        <translation>Rapport du prix au coût décaissé auquel les usines ferment</translation>
    </message>
    <message>
        <source>Capital cost of a mine</source>
        <translation>Coût d’investissement d’une mine</translation>
    </message>
    <message>
        <source>Time to build a mine</source>
        <translation>Durée de construction d’une mine</translation>
    </message>
    <message>
        <source>Time from discovery to a mine</source>
        <translation>Délai de la découverte à la mine</translation>
    </message>
    <message>
        <source>Part of ore in the refined price</source>
        <translation>Part du minerai brut dans le prix raffiné</translation>
    </message>
    <message>
        <source>Part of use met by recycling</source>
        <translation>Part de l’usage couverte par le recyclage</translation>
    </message>
    <message>
        <source>Capital cost of a refinery</source>
        <translation>Coût d’investissement d’une raffinerie</translation>
    </message>
    <message>
        <source>Time to build a refinery</source>
        <translation>Durée de construction d’une raffinerie</translation>
    </message>
    <message>
        <source>Time to restart a closed plant</source>
        <translation>Délai de redémarrage d’une usine fermée</translation>
    </message>
    <message>
        <source>How easily buyers change origin</source>
        <translation>Facilité des acheteurs à changer d’origine</translation>
    </message>
    <message>
        <source>Commercial stocks</source>
        <translation>Stocks commerciaux</translation>
    </message>
    <message>
        <source>Substitution index, EU method</source>
        <translation>Indice de substitution, méthode UE</translation>
    </message>
    <message>
        <source>Elasticity of mining, a year</source>
        <translation>Élasticité de l’extraction, un an</translation>
    </message>
    <message>
        <source>Elasticity of refining, a year</source>
        <translation>Élasticité du raffinage, un an</translation>
    </message>
    <message>
        <source>Use of mining capacity</source>
        <translation>Utilisation de la capacité minière</translation>
    </message>
    <message>
        <source>Use of refining capacity</source>
        <translation>Utilisation de la capacité de raffinage</translation>
    </message>
    <message>
        <source>Capital cost of a component plant</source>
        <translation>Coût d’investissement d’une usine de composants</translation>
    </message>
    <message>
        <source>Time to build a component plant</source>
        <translation>Durée de construction d’une usine de composants</translation>
    </message>
    <message>
        <source>Price of the component</source>
        <translation>Prix du composant</translation>
    </message>
    <message>
        <source>Part of refined use that goes into components</source>
        <translation>Part de l’usage raffiné allant aux composants</translation>
    </message>
    <message>
        <source>Part of refined use that goes elsewhere</source>
        <translation>Part de l’usage raffiné allant ailleurs</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of a cell</source>
        <translation>Part de la forme raffinée dans le prix d’une cellule</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of the component</source>
        <translation>Part de la forme raffinée dans le prix du composant</translation>
    </message>
    <message>
        <source>Elasticity of component making, a year</source>
        <translation>Élasticité de la fabrication de composants, un an</translation>
    </message>
    <message>
        <source>Use of component capacity</source>
        <translation>Utilisation de la capacité de composants</translation>
    </message>
    <message>
        <source>World output of the component</source>
        <translation>Production mondiale du composant</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Price and importance</source>
        <translation>Prix et importance</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Parameter, component</source>
        <translation>Paramètre, composant</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Printed origin</source>
        <translation>Origine imprimée</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>raffiné</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>{kind}, {stage}</source>
        <translation>{kind}, {stage}</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>A fault of the program</source>
        <translation>Défaut du programme</translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault, and your work is still here.</source>
        <translation>Le programme a fait une erreur. Ce n’est pas votre faute, et votre travail est toujours là.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log. It is this file: {file}</source>
        <translation>Rien sur cet ordinateur n’ouvre le journal. C’est ce fichier : {file}</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>USD/kg</source>
        <translation>USD/kg</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>USD/t</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Mt</source>
        <translation>Mt</translation>
    </message>
    <message>
        <source>kt</source>
        <translation>kt</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>Md USD</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>M USD</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>spodumene/lepidolite concentrate, brine</source>
        <translation>concentré de spodumène/lépidolite, saumure</translation>
    </message>
    <message>
        <source>Cu-Co and Ni laterite ore, hydroxide</source>
        <translation>minerai Cu-Co et latérite Ni, hydroxyde</translation>
    </message>
    <message>
        <source>laterite and sulphide ore</source>
        <translation>minerai latéritique et sulfuré</translation>
    </message>
    <message>
        <source>flake/amorphous concentrate</source>
        <translation>concentré en paillettes/amorphe</translation>
    </message>
    <message>
        <source>manganese ore</source>
        <translation>minerai de manganèse</translation>
    </message>
    <message>
        <source>concentrate, SX-EW</source>
        <translation>concentré, SX-EW</translation>
    </message>
    <message>
        <source>bauxite</source>
        <translation>bauxite</translation>
    </message>
    <message>
        <source>bastnaesite, monazite, ion-adsorption clay</source>
        <translation>bastnaésite, monazite, argile ionique</translation>
    </message>
    <message>
        <source>ion-adsorption clay, xenotime, monazite</source>
        <translation>argile ionique, xénotime, monazite</translation>
    </message>
    <message>
        <source>as NdPr</source>
        <translation>comme NdPr</translation>
    </message>
    <message>
        <source>stibnite concentrate</source>
        <translation>concentré de stibine</translation>
    </message>
    <message>
        <source>scheelite/wolframite concentrate</source>
        <translation>concentré de scheelite/wolframite</translation>
    </message>
    <message>
        <source>cassiterite concentrate</source>
        <translation>concentré de cassitérite</translation>
    </message>
    <message>
        <source>tantalite/coltan</source>
        <translation>tantalite/coltan</translation>
    </message>
    <message>
        <source>pyrochlore</source>
        <translation>pyrochlore</translation>
    </message>
    <message>
        <source>ilmenite and rutile</source>
        <translation>ilménite et rutile</translation>
    </message>
    <message>
        <source>vanadiferous magnetite slag, stone coal</source>
        <translation>scorie de magnétite vanadifère, charbon vanadifère</translation>
    </message>
    <message>
        <source>molybdenite concentrate</source>
        <translation>concentré de molybdénite</translation>
    </message>
    <message>
        <source>acid and metallurgical fluorspar</source>
        <translation>fluorine acide et métallurgique</translation>
    </message>
    <message>
        <source>chromite ore</source>
        <translation>minerai de chromite</translation>
    </message>
    <message>
        <source>PGM concentrate</source>
        <translation>concentré MGP</translation>
    </message>
    <message>
        <source>PGM and Ni-Cu concentrate</source>
        <translation>concentré MGP et Ni-Cu</translation>
    </message>
    <message>
        <source>zinc concentrate</source>
        <translation>concentré de zinc</translation>
    </message>
    <message>
        <source>zircon concentrate</source>
        <translation>concentré de zircon</translation>
    </message>
    <message>
        <source>bertrandite, beryl</source>
        <translation>bertrandite, béryl</translation>
    </message>
    <message>
        <source>concentrates (mostly by-product)</source>
        <translation>concentrés (surtout sous-produit)</translation>
    </message>
    <message>
        <source>lead concentrate</source>
        <translation>concentré de plomb</translation>
    </message>
    <message>
        <source>lithium carbonate and hydroxide</source>
        <translation>carbonate et hydroxyde de lithium</translation>
    </message>
    <message>
        <source>refined cobalt metal and chemicals</source>
        <translation>cobalt raffiné, métal et produits chimiques</translation>
    </message>
    <message>
        <source>class 1 metal, ferronickel, NPI, sulphate</source>
        <translation>nickel de classe 1, ferronickel, fonte de nickel (NPI), sulfate</translation>
    </message>
    <message>
        <source>battery-grade anode graphite (IEA; natural spherical plus synthetic)</source>
        <translation>graphite d’anode de qualité batterie (AIE ; sphérique naturel et synthétique)</translation>
    </message>
    <message>
        <source>ferro/silico-manganese and electrolytic Mn</source>
        <translation>ferro- et silicomanganèse, Mn électrolytique</translation>
    </message>
    <message>
        <source>refined cathode</source>
        <translation>cathode raffinée</translation>
    </message>
    <message>
        <source>primary aluminium</source>
        <translation>aluminium primaire</translation>
    </message>
    <message>
        <source>separated NdPr oxide/metal</source>
        <translation>NdPr séparé, oxyde/métal</translation>
    </message>
    <message>
        <source>separated Dy and Tb oxide/metal</source>
        <translation>Dy et Tb séparés, oxyde/métal</translation>
    </message>
    <message>
        <source>separated oxides</source>
        <translation>oxydes séparés</translation>
    </message>
    <message>
        <source>primary low-purity gallium</source>
        <translation>gallium primaire de basse pureté</translation>
    </message>
    <message>
        <source>germanium metal/dioxide</source>
        <translation>germanium métal/dioxyde</translation>
    </message>
    <message>
        <source>refinery indium</source>
        <translation>indium de raffinerie</translation>
    </message>
    <message>
        <source>antimony metal and trioxide</source>
        <translation>antimoine métal et trioxyde</translation>
    </message>
    <message>
        <source>APT and tungsten oxide</source>
        <translation>APT et oxyde de tungstène</translation>
    </message>
    <message>
        <source>refined tin</source>
        <translation>étain raffiné</translation>
    </message>
    <message>
        <source>Ta powder, oxide, metal</source>
        <translation>tantale en poudre, oxyde, métal</translation>
    </message>
    <message>
        <source>ferroniobium</source>
        <translation>ferroniobium</translation>
    </message>
    <message>
        <source>titanium sponge</source>
        <translation>éponge de titane</translation>
    </message>
    <message>
        <source>V2O5 / ferrovanadium</source>
        <translation>V2O5 / ferrovanadium</translation>
    </message>
    <message>
        <source>primary magnesium metal</source>
        <translation>magnésium métal primaire</translation>
    </message>
    <message>
        <source>refined bismuth</source>
        <translation>bismuth raffiné</translation>
    </message>
    <message>
        <source>refined tellurium</source>
        <translation>tellure raffiné</translation>
    </message>
    <message>
        <source>roasted Mo, ferromolybdenum</source>
        <translation>Mo grillé, ferromolybdène</translation>
    </message>
    <message>
        <source>hydrofluoric acid, AlF3 (fluorspar equivalent)</source>
        <translation>acide fluorhydrique, AlF3 (équivalent fluorine)</translation>
    </message>
    <message>
        <source>ferrochromium</source>
        <translation>ferrochrome</translation>
    </message>
    <message>
        <source>refined platinum</source>
        <translation>platine raffiné</translation>
    </message>
    <message>
        <source>refined palladium</source>
        <translation>palladium raffiné</translation>
    </message>
    <message>
        <source>refined zinc (slab)</source>
        <translation>zinc raffiné (brames)</translation>
    </message>
    <message>
        <source>silicon metal</source>
        <translation>silicium métal</translation>
    </message>
    <message>
        <source>milled zircon, zirconium chemicals</source>
        <translation>zircon broyé, produits chimiques du zirconium</translation>
    </message>
    <message>
        <source>Be metal, oxide, master alloy</source>
        <translation>béryllium métal, oxyde, alliage mère</translation>
    </message>
    <message>
        <source>ammonium perrhenate / metal</source>
        <translation>perrhénate d’ammonium / métal</translation>
    </message>
    <message>
        <source>refined silver</source>
        <translation>argent raffiné</translation>
    </message>
    <message>
        <source>refined lead</source>
        <translation>plomb raffiné</translation>
    </message>
    <message>
        <source>lithium-ion cathode material</source>
        <translation>matériau de cathode lithium-ion</translation>
    </message>
    <message>
        <source>lithium-ion cells</source>
        <translation>cellules lithium-ion</translation>
    </message>
    <message>
        <source>NdFeB magnets</source>
        <translation>aimants NdFeB</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>polysilicium</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Secure share</source>
        <translation>Part sûre</translation>
    </message>
    <message>
        <source>Prices and floor</source>
        <translation>Prix et plancher</translation>
    </message>
    <message>
        <source>Sources of supply</source>
        <translation>Sources d’approvisionnement</translation>
    </message>
    <message>
        <source>Cost and who pays</source>
        <translation>Coût et qui paie</translation>
    </message>
    <message>
        <source>Dependence on {adversary}</source>
        <translation>Dépendance : {adversary}</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Jours de couverture</translation>
    </message>
    <message>
        <source>Gains by member</source>
        <translation>Gains par membre</translation>
    </message>
    <message>
        <source>Map of gains</source>
        <translation>Carte des gains</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>Risque d’approvisionnement</translation>
    </message>
    <message>
        <source>Exports of {adversary}</source>
        <translation>Exportations : {adversary}</translation>
    </message>
    <message>
        <source>Members&apos; output</source>
        <translation>Production des membres</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>grades</name>
    <message>
        <source>Members&apos; use: {share} of it is a judgement, the largest part: {source}</source>
        <translation>Usage des membres : {share} relève d’une estimation, la plus grande part : {source}</translation>
    </message>
    <message>
        <source>Output of those who deliver: {share} of it is a judgement, mostly: {source}</source>
        <translation>Production de ceux qui livrent : {share} relève d’une estimation, surtout : {source}</translation>
    </message>
    <message>
        <source>The weakest input of this chart is a judgement.</source>
        <translation>La donnée la plus faible de ce graphique est une estimation.</translation>
    </message>
    <message>
        <source>Base price: {source}</source>
        <translation>Prix de base (source en anglais) : {source}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high} {unit}, or nothing.</source>
        <translation>Autorisé : de {low} à {high} {unit}, ou rien.</translation>
    </message>
    <message>
        <source>“{text}” is out of range. {allowed}</source>
        <translation>« {text} » est hors limites. {allowed}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>Prix en</translation>
    </message>
    <message>
        <source>What was copied is too long for the table of a deal.</source>
        <translation>Ce qui a été copié est trop long pour le tableau d’un accord.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Il n’y a rien à coller.</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>Ligne {number} : {why}</translation>
    </message>
    <message>
        <source>The heading “{name}” is not known.</source>
        <translation>L’en-tête « {name} » est inconnu.</translation>
    </message>
    <message>
        <source>The heading “{name}” stands there twice.</source>
        <translation>L’en-tête « {name} » figure deux fois.</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Prix actuel</translation>
    </message>
    <message>
        <source>No heading “{name}” in the first row.</source>
        <translation>Pas d’en-tête « {name} » dans la première ligne.</translation>
    </message>
    <message>
        <source>Headings that can stand there: {known}.</source>
        <translation>En-têtes possibles : {known}.</translation>
    </message>
    <message>
        <source>The heading “{name}” has a unit that is not known.</source>
        <translation>L’en-tête « {name} » a une unité inconnue.</translation>
    </message>
    <message>
        <source>Units that can stand there: {known}.</source>
        <translation>Unités possibles : {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no mineral of the data.</source>
        <translation>« {name} » n’est pas un minerai des données.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>« {name} » figure deux fois.</translation>
    </message>
    <message>
        <source>“{name}” is no unit of prices.</source>
        <translation>« {name} » n’est pas une unité de prix.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Vouliez-vous dire « {name} » ?</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>Negotiator: handbook</source>
        <translation>Negotiator : manuel</translation>
    </message>
    <message>
        <source>Handbook as PDF</source>
        <translation>Manuel en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Nobody is in the club</source>
        <translation>Personne n’est dans le club</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Qui paie</translation>
    </message>
    <message>
        <source>Worst off</source>
        <translation>Le plus perdant</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} minerais</translation>
    </message>
    <message>
        <source>Secure share of our needs</source>
        <translation>Part sûre de nos besoins</translation>
    </message>
    <message>
        <source>no deal {share}, {scope}</source>
        <translation>sans accord {share}, {scope}</translation>
    </message>
    <message>
        <source>Cost a year, {span}</source>
        <translation>Coût par an, {span}</translation>
    </message>
    <message>
        <source>no deal {cost} {unit}</source>
        <translation>sans accord {cost} {unit}</translation>
    </message>
    <message>
        <source>Gains least</source>
        <translation>Gagne le moins</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>nobody gains or loses</source>
        <translation>personne ne gagne ni ne perd</translation>
    </message>
    <message>
        <source>the only member</source>
        <translation>le seul membre</translation>
    </message>
    <message>
        <source>all {count} gain</source>
        <translation>les {count} gagnent</translation>
    </message>
    <message>
        <source>the other {count} gain</source>
        <translation>les {count} autres gagnent</translation>
    </message>
    <message>
        <source>{gaining} of {count} gain</source>
        <translation>{gaining} sur {count} gagnent</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.</source>
        <translation>Moyenne de {span}, {scope}, par rapport à l’absence d’accord sous les mêmes événements, en USD de 2024.</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events and the assumptions as shipped, in USD of 2024.</source>
        <translation>Moyenne de {span}, {scope}, par rapport à l’absence d’accord sous les mêmes événements et les hypothèses livrées, en USD de 2024.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <source>Who pays the {amount} {unit}</source>
        <translation>Qui paie les {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers {amount}</source>
        <translation>acheteurs {amount}</translation>
    </message>
    <message>
        <source>treasuries {amount}</source>
        <translation>Trésors {amount}</translation>
    </message>
    <message>
        <source>Who saves the {amount} {unit}</source>
        <translation>Qui économise les {amount} {unit}</translation>
    </message>
    <message>
        <source>Who pays, who collects</source>
        <translation>Qui paie, qui perçoit</translation>
    </message>
    <message>
        <source>Who pays, who saves</source>
        <translation>Qui paie, qui économise</translation>
    </message>
    <message>
        <source>buyers pay +{amount} {unit}</source>
        <translation>acheteurs +{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries pay {amount} {unit}</source>
        <translation>Trésors paient {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers save {amount} {unit}</source>
        <translation>acheteurs −{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries collect {amount} {unit}</source>
        <translation>Trésors perçoivent {amount} {unit}</translation>
    </message>
    <message>
        <source>Compared with no deal under the assumptions as shipped</source>
        <translation>Comparé à l’absence d’accord sous les hypothèses livrées</translation>
    </message>
    <message>
        <source>Compared with no deal under my assumptions</source>
        <translation>Comparé à l’absence d’accord sous mes hypothèses</translation>
    </message>
    <message>
        <source>in 8 of 10 draws {range}</source>
        <translation>dans 8 tirages sur 10 : {range}</translation>
    </message>
    <message>
        <source>buyers {range}</source>
        <translation>acheteurs {range}</translation>
    </message>
    <message>
        <source>treasuries {range}</source>
        <translation>Trésors {range}</translation>
    </message>
    <message>
        <source>{first}, {second} {unit}</source>
        <translation>{first}, {second} {unit}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first} ; {second}</translation>
    </message>
    <message>
        <source>{range}, least in {share}</source>
        <translation>{range}, dernier dans {share}</translation>
    </message>
    <message>
        <source>Ranges: between 10 and 90 % of {draws} draws of the parameters, seed {seed}; changes are taken in the same draw.</source>
        <translation>Fourchettes : entre 10 et 90 % de {draws} tirages des paramètres, graine {seed} ; les variations sont prises dans le même tirage.</translation>
    </message>
    <message>
        <source>{range} ({change})</source>
        <translation>{range} ({change})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Drag the floor price. Everything follows while you move.</source>
        <translation>Faites glisser le prix plancher. Tout suit pendant le mouvement.</translation>
    </message>
    <message>
        <source>The grey dashed line is no deal under the same events.</source>
        <translation>La ligne grise en tirets est l’absence d’accord sous les mêmes événements.</translation>
    </message>
    <message>
        <source>Four figures are always here: safer, dearer, who pays, who loses.</source>
        <translation>Quatre chiffres sont toujours là : plus sûr, plus cher, qui paie, qui perd.</translation>
    </message>
    <message>
        <source>Tick who joins. The gain of each stands beside its name.</source>
        <translation>Cochez qui entre. Le gain de chacun figure à côté de son nom.</translation>
    </message>
    <message>
        <source>What your last step changed, and why. Ctrl+Z takes it back.</source>
        <translation>Ce que votre dernière étape a changé, et pourquoi. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>another name or note</source>
        <translation>autre nom ou note</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this document was open. Nothing is lost.

Last change: {time}, {message}
Since it was opened: {difference}</source>
        <translation>Le programme s’est arrêté de façon inattendue alors que ce document était ouvert. Rien n’est perdu.

Dernière modification : {time}, {message}
Depuis son ouverture : {difference}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly, with a document that was not saved.

{name}
Last change: {time}, {message}
Since it was begun: {difference}</source>
        <translation>Le programme s’est arrêté de façon inattendue, avec un document non enregistré.

{name}
Dernière modification : {time}, {message}
Depuis son début : {difference}</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importés : {names}</translation>
    </message>
    <message>
        <source>This scenario was written under other data: its figures may differ here.</source>
        <translation>Ce scénario a été écrit avec d’autres données : ses chiffres peuvent différer ici.</translation>
    </message>
    <message>
        <source>The base numbers that it keeps are the same.</source>
        <translation>Les nombres de base qu’il conserve sont les mêmes.</translation>
    </message>
    <message>
        <source>{name}: {written} there, {ours} here</source>
        <translation>{name} : {written} là-bas, {ours} ici</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The clock stands before the last change ({time}); check the date.</source>
        <translation>L’horloge précède la dernière modification ({time}) ; vérifiez la date.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Floor at the border</source>
        <translation>Plancher à la frontière</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>Le Trésor paie l’écart</translation>
    </message>
    <message>
        <source>Contract for difference</source>
        <translation>Contrat pour différence</translation>
    </message>
    <message>
        <source>Buying from members</source>
        <translation>Achats aux membres</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Droit de douane</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>Projet commun</translation>
    </message>
    <message>
        <source>Exports restricted</source>
        <translation>Exportations restreintes</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>Baisse agressive des prix</translation>
    </message>
    <message>
        <source>Passive: only what is scripted</source>
        <translation>Passif : seulement ce qui est prévu</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>Donnant, donnant</translation>
    </message>
    <message>
        <source>Predator</source>
        <translation>Prédateur</translation>
    </message>
    <message>
        <source>Politically sorted</source>
        <translation>Tri politique</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>Nouvelles capacités extérieures</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>Taxe à l’exportation</translation>
    </message>
    <message>
        <source>Undercutting, then a charge</source>
        <translation>Baisse des prix, puis taxe</translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation>Sanctions levées</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Arrêt de capacité</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>Choc de demande</translation>
    </message>
    <message>
        <source>A member joins</source>
        <translation>Un membre entre</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>Un membre sort</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Négocier</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Border floor, gap subsidy, contract for difference, purchase quota, tariff, stockpile or joint project.</source>
        <translation>Plancher à la frontière, subvention de l’écart, contrat pour différence, quota d’achat, droit de douane, réserve ou projet commun.</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>The mineral that an instrument is for.</source>
        <translation>Le minerai visé par l’instrument.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>The stage of the chain that an instrument is for.</source>
        <translation>Le stade de la chaîne visé par l’instrument.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>First quarter in which an instrument is in force.</source>
        <translation>Premier trimestre d’application de l’instrument.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last quarter in force; to the end of the run if absent.</source>
        <translation>Dernier trimestre en vigueur ; jusqu’à la fin de la période si absent.</translation>
    </message>
    <message>
        <source>Border floor</source>
        <translation>Plancher à la frontière</translation>
    </message>
    <message>
        <source>Imports from outside land at this price at least, by a levy; from a thousandth of the base price to a thousand times it.</source>
        <translation>Les importations de l’extérieur entrent au moins à ce prix, par un prélèvement ; d’un millième à mille fois le prix de base.</translation>
    </message>
    <message>
        <source>Subsidised price</source>
        <translation>Prix subventionné</translation>
    </message>
    <message>
        <source>Member producers receive this price at least; the treasury pays the gap.</source>
        <translation>Les producteurs membres reçoivent au moins ce prix ; le Trésor paie l’écart.</translation>
    </message>
    <message>
        <source>Sharing of costs</source>
        <translation>Partage des coûts</translation>
    </message>
    <message>
        <source>Who pays: each what falls to it (own), or all signatories by GDP, consumption, output, equally, or by custom shares.</source>
        <translation>Qui paie : chacun ce qui lui revient, ou tous les signataires selon le PIB, la consommation, la production, à parts égales ou selon des parts choisies.</translation>
    </message>
    <message>
        <source>Custom shares</source>
        <translation>Parts choisies</translation>
    </message>
    <message>
        <source>Region and part of the cost of each signatory; they sum to 1.</source>
        <translation>Région et part du coût de chaque signataire ; leur somme est 1.</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Prix d’exercice</translation>
    </message>
    <message>
        <source>Price that member producers receive for the covered part of their output; the treasury pays what is missing and collects what is above.</source>
        <translation>Prix que reçoivent les producteurs membres pour la part couverte de leur production ; le Trésor paie ce qui manque et perçoit l’excédent.</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>Part couverte</translation>
    </message>
    <message>
        <source>Part of output that receives the strike.</source>
        <translation>Part de la production qui reçoit le prix d’exercice.</translation>
    </message>
    <message>
        <source>Purchase quota</source>
        <translation>Quota d’achat</translation>
    </message>
    <message>
        <source>Part of their use that members buy from member producers.</source>
        <translation>Part de leur usage que les membres achètent à des producteurs membres.</translation>
    </message>
    <message>
        <source>Purchase quota in tonnes</source>
        <translation>Quota d’achat en tonnes</translation>
    </message>
    <message>
        <source>Tonnes a year that all members together buy from member producers.</source>
        <translation>Tonnes par an que tous les membres ensemble achètent à des producteurs membres.</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Prix convenu</translation>
    </message>
    <message>
        <source>Market price, the floor of the same mineral and stage, or a fixed price.</source>
        <translation>Prix du marché, plancher du même minerai et stade, ou prix fixe.</translation>
    </message>
    <message>
        <source>Fixed agreed price</source>
        <translation>Prix convenu fixe</translation>
    </message>
    <message>
        <source>The agreed price where it is fixed.</source>
        <translation>Le prix convenu lorsqu’il est fixe.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <source>Who pays the difference between agreed and market price: buyer or treasury.</source>
        <translation>Qui paie la différence entre prix convenu et prix du marché : l’acheteur ou le Trésor.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Droit de douane</translation>
    </message>
    <message>
        <source>Part of their price that goods from outside pay at the border.</source>
        <translation>Part de leur prix que paient à la frontière les biens venant de l’extérieur.</translation>
    </message>
    <message>
        <source>Hit by the tariff</source>
        <translation>Visés par le droit</translation>
    </message>
    <message>
        <source>Outsiders, the adversary alone, or a list of regions; members pay the preferential rate.</source>
        <translation>Les pays extérieurs, l’adversaire seul ou une liste de régions ; les membres paient le taux préférentiel.</translation>
    </message>
    <message>
        <source>Preferential tariff</source>
        <translation>Droit préférentiel</translation>
    </message>
    <message>
        <source>What goods of other members pay; a country&apos;s own, and those of its customs union, pay nothing.</source>
        <translation>Ce que paient les biens des autres membres ; ceux du pays et de son union douanière ne paient rien.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Days of the members&apos; use to be held.</source>
        <translation>Jours d’usage des membres à détenir.</translation>
    </message>
    <message>
        <source>Budget of the reserve</source>
        <translation>Budget de la réserve</translation>
    </message>
    <message>
        <source>Ceiling of what is spent on buying.</source>
        <translation>Plafond des dépenses d’achat.</translation>
    </message>
    <message>
        <source>Years of filling</source>
        <translation>Années de constitution</translation>
    </message>
    <message>
        <source>Time in which the reserve is bought.</source>
        <translation>Durée d’achat de la réserve.</translation>
    </message>
    <message>
        <source>Release price</source>
        <translation>Prix de déblocage</translation>
    </message>
    <message>
        <source>Price paid by members over the base price, or over their floor where that is higher, from which the reserve is sold.</source>
        <translation>Prix payé par les membres rapporté au prix de base, ou à leur prix plancher s&apos;il est plus haut, à partir duquel la réserve est vendue.</translation>
    </message>
    <message>
        <source>Release at shortfall</source>
        <translation>Déblocage en cas de pénurie</translation>
    </message>
    <message>
        <source>Part of what members want that they miss, at which the reserve is sold from the base price on; never if absent.</source>
        <translation>Part de ce que veulent les membres qui leur manque, à laquelle la réserve est vendue dès le prix de base ; jamais si absente.</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>Reconstituer</translation>
    </message>
    <message>
        <source>Whether what was sold is bought again.</source>
        <translation>Si ce qui a été vendu est racheté.</translation>
    </message>
    <message>
        <source>Source of the reserve</source>
        <translation>Provenance de la réserve</translation>
    </message>
    <message>
        <source>From whom it is bought: from all (open market), or from member producers as under a purchase quota (members).</source>
        <translation>À qui elle est achetée : à tous (marché libre), ou aux producteurs membres comme sous un quota d’achat (membres).</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>Coût de détention</translation>
    </message>
    <message>
        <source>Yearly cost of keeping the reserve, over its value.</source>
        <translation>Coût annuel de conservation de la réserve, rapporté à sa valeur.</translation>
    </message>
    <message>
        <source>Books of the reserve</source>
        <translation>Comptes de la réserve</translation>
    </message>
    <message>
        <source>Cash: what is bought is spent. Market value: it is worth its price of the day, and gains and losses are booked.</source>
        <translation>Dépense effective : ce qui est acheté est dépensé. Valeur de marché : elle vaut son prix du jour, gains et pertes sont comptabilisés.</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>Lieu du projet</translation>
    </message>
    <message>
        <source>Where the mine or plant stands, member or not, with capacity today or not.</source>
        <translation>Où se trouve la mine ou l’usine, membre ou non, avec ou sans capacité aujourd’hui.</translation>
    </message>
    <message>
        <source>Capacity of the project</source>
        <translation>Capacité du projet</translation>
    </message>
    <message>
        <source>Tonnes a year that it can make.</source>
        <translation>Tonnes par an qu’il peut produire.</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Coût d’investissement</translation>
    </message>
    <message>
        <source>What it costs to build; by the capital cost of the data if absent.</source>
        <translation>Ce que coûte sa construction ; selon les données si absent.</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>Part publique</translation>
    </message>
    <message>
        <source>Part of the capital cost that treasuries pay, without return; the owners pay the rest.</source>
        <translation>Part du coût d’investissement payée par les Trésors, sans retour ; les propriétaires paient le reste.</translation>
    </message>
    <message>
        <source>Years to first output</source>
        <translation>Années avant la première production</translation>
    </message>
    <message>
        <source>From the decision to the first output; that of the stage if absent.</source>
        <translation>De la décision à la première production ; selon le stade si absent.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What happens: an act of an outsider, an outage, a shock of demand, or somebody who joins or leaves.</source>
        <translation>Ce qui se passe : acte d’un pays extérieur, arrêt, choc de demande, ou quelqu’un qui entre ou sort.</translation>
    </message>
    <message>
        <source>The outsider who acts, opens capacity, or with whom trade opens.</source>
        <translation>Le pays extérieur qui agit, ouvre des capacités, ou avec qui le commerce s’ouvre.</translation>
    </message>
    <message>
        <source>Buyers that an act hits: members, everyone, or a list of regions; never the actor.</source>
        <translation>Acheteurs visés par l’acte : les membres, tous, ou une liste de régions ; jamais l’acteur.</translation>
    </message>
    <message>
        <source>Region of the event</source>
        <translation>Région de l’événement</translation>
    </message>
    <message>
        <source>Where capacity stands still, or who joins or leaves.</source>
        <translation>Où la capacité est à l’arrêt, ou qui entre ou sort.</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>Taxe à l’exportation</translation>
    </message>
    <message>
        <source>What the actor charges its targets on top of the price; its treasury keeps it.</source>
        <translation>Ce que l’acteur prélève sur ses cibles en sus du prix ; son Trésor le garde.</translation>
    </message>
    <message>
        <source>Longest undercutting</source>
        <translation>Durée maximale de la baisse</translation>
    </message>
    <message>
        <source>So long the actor undercuts at most.</source>
        <translation>Combien de temps au plus l’acteur baisse ses prix.</translation>
    </message>
    <message>
        <source>Undercutting before the exit</source>
        <translation>Baisse des prix avant la sortie</translation>
    </message>
    <message>
        <source>Part by which the actor sells as if its costs were lower until rivals have left.</source>
        <translation>Part dont l’acteur vend comme si ses coûts étaient plus bas jusqu’au départ des rivaux.</translation>
    </message>
    <message>
        <source>Market that is watched</source>
        <translation>Marché observé</translation>
    </message>
    <message>
        <source>Whose purchases from rivals decide when it stops: members, or everyone but the actor.</source>
        <translation>Les achats aux rivaux qui décident de la fin : ceux des membres, ou de tous sauf l’acteur.</translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation>Règle de sortie</translation>
    </message>
    <message>
        <source>Share of rivals in those purchases below which it stops undercutting.</source>
        <translation>Part des rivaux dans ces achats sous laquelle il cesse de baisser ses prix.</translation>
    </message>
    <message>
        <source>Charge after the exit</source>
        <translation>Taxe après la sortie</translation>
    </message>
    <message>
        <source>What it charges its targets on top of the price once rivals have left.</source>
        <translation>Ce qu’il prélève sur ses cibles en sus du prix après le départ des rivaux.</translation>
    </message>
    <message>
        <source>Length of the charge</source>
        <translation>Durée de la taxe</translation>
    </message>
    <message>
        <source>How long it charges.</source>
        <translation>Combien de temps la taxe dure.</translation>
    </message>
    <message>
        <source>Length without sanctions</source>
        <translation>Durée sans sanctions</translation>
    </message>
    <message>
        <source>How long trade is open.</source>
        <translation>Combien de temps le commerce est ouvert.</translation>
    </message>
    <message>
        <source>Buyers without sanctions</source>
        <translation>Acheteurs sans sanctions</translation>
    </message>
    <message>
        <source>Who may buy again: members, everyone, or a list of regions.</source>
        <translation>Qui peut de nouveau acheter : les membres, tous, ou une liste de régions.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Quarters until trade is fully open; 1 is at once.</source>
        <translation>Trimestres avant l’ouverture complète du commerce ; 1 : immédiatement.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Arrêt de capacité</translation>
    </message>
    <message>
        <source>Part of the capacity that stands still; nothing of it is lost.</source>
        <translation>Part de la capacité à l’arrêt ; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>Choc de demande</translation>
    </message>
    <message>
        <source>How many times the usual final users want.</source>
        <translation>Combien de fois l’usage habituel veulent les utilisateurs finals.</translation>
    </message>
    <message>
        <source>Regions of the shock</source>
        <translation>Régions du choc</translation>
    </message>
    <message>
        <source>Whose final users are hit: everyone, or a list of regions.</source>
        <translation>Qui voit ses utilisateurs finals touchés : tous, ou une liste de régions.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Doctrine</source>
        <translation>Doctrine</translation>
    </message>
    <message>
        <source>Rule by which the adversary acts beyond the events: passive, tit for tat, predator or politically sorted.</source>
        <translation>Règle selon laquelle l&apos;adversaire agit au-delà des événements : passif, œil pour œil, prédateur ou tri politique.</translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation>Représailles</translation>
    </message>
    <message>
        <source>Cut of exports to members of what a floor of theirs binds on, a quarter later.</source>
        <translation>Réduction, un trimestre plus tard, des exportations vers les membres de ce dont leur plancher joue.</translation>
    </message>
    <message>
        <source>Minerals of the doctrine</source>
        <translation>Minéraux de la doctrine</translation>
    </message>
    <message>
        <source>The minerals in which the adversary acts.</source>
        <translation>Les minéraux sur lesquels l&apos;adversaire agit.</translation>
    </message>
    <message>
        <source>Stage of the doctrine</source>
        <translation>Stade de la doctrine</translation>
    </message>
    <message>
        <source>The stage of the chain at which it acts.</source>
        <translation>Le stade de la chaîne où il agit.</translation>
    </message>
    <message>
        <source>Start of the doctrine</source>
        <translation>Début de la doctrine</translation>
    </message>
    <message>
        <source>First quarter in which it acts.</source>
        <translation>Premier trimestre où il agit.</translation>
    </message>
    <message>
        <source>Length of the doctrine</source>
        <translation>Durée de la doctrine</translation>
    </message>
    <message>
        <source>How long it acts.</source>
        <translation>Combien de temps il agit.</translation>
    </message>
    <message>
        <source>Undercutting by a predator</source>
        <translation>Sous-cotation par un prédateur</translation>
    </message>
    <message>
        <source>Part by which the adversary sells as if its costs were lower.</source>
        <translation>Part dont l&apos;adversaire vend comme si ses coûts étaient plus bas.</translation>
    </message>
    <message>
        <source>Market that a predator watches</source>
        <translation>Marché que surveille un prédateur</translation>
    </message>
    <message>
        <source>Whose purchases from rivals count: members, or everyone but the adversary.</source>
        <translation>Les achats aux rivaux qui comptent : ceux des membres, ou de tous sauf l&apos;adversaire.</translation>
    </message>
    <message>
        <source>Threshold of a predator</source>
        <translation>Seuil d&apos;un prédateur</translation>
    </message>
    <message>
        <source>Share of rivals below which it stops undercutting, and above which it begins again.</source>
        <translation>Part des rivaux au-dessous de laquelle il cesse de sous-coter, et au-dessus de laquelle il recommence.</translation>
    </message>
    <message>
        <source>Charge of a predator</source>
        <translation>Surtaxe d&apos;un prédateur</translation>
    </message>
    <message>
        <source>What it charges on top of the price once rivals are weak.</source>
        <translation>Ce qu&apos;il ajoute au prix une fois les rivaux affaiblis.</translation>
    </message>
    <message>
        <source>Least length of a charge</source>
        <translation>Durée minimale d&apos;une surtaxe</translation>
    </message>
    <message>
        <source>How long it charges at least before it undercuts again.</source>
        <translation>Durée minimale de la surtaxe avant une nouvelle sous-cotation.</translation>
    </message>
    <message>
        <source>Targets of a predator</source>
        <translation>Cibles d&apos;un prédateur</translation>
    </message>
    <message>
        <source>Who pays the charge: members, everyone, or a list of regions.</source>
        <translation>Qui paie la surtaxe : les membres, tous, ou une liste de régions.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Buyers that are treated alike: members, everyone, or a list of regions.</source>
        <translation>Acheteurs traités de la même façon : les membres, tous, ou une liste de régions.</translation>
    </message>
    <message>
        <source>Cut of a tier</source>
        <translation>Réduction d&apos;un niveau</translation>
    </message>
    <message>
        <source>Cut of exports to the tier; of two cuts the stricter counts.</source>
        <translation>Réduction des exportations vers ce niveau ; de deux réductions la plus forte compte.</translation>
    </message>
    <message>
        <source>Minerals of the event</source>
        <translation>Minerais de l’événement</translation>
    </message>
    <message>
        <source>The minerals that an event hits.</source>
        <translation>Les minerais touchés par l’événement.</translation>
    </message>
    <message>
        <source>Stage of the event</source>
        <translation>Stade de l’événement</translation>
    </message>
    <message>
        <source>The stage of the chain that an event hits.</source>
        <translation>Le stade de la chaîne touché par l’événement.</translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation>Début de l’événement</translation>
    </message>
    <message>
        <source>First quarter of an event.</source>
        <translation>Premier trimestre de l’événement.</translation>
    </message>
    <message>
        <source>Length of the event</source>
        <translation>Durée de l’événement</translation>
    </message>
    <message>
        <source>How long an event lasts.</source>
        <translation>Combien de temps dure l’événement.</translation>
    </message>
    <message>
        <source>Cut of exports</source>
        <translation>Réduction des exportations</translation>
    </message>
    <message>
        <source>Part of its base sales to the targets that the actor withholds, at any price.</source>
        <translation>Part de ses ventes de base aux cibles que l’acteur retient, à tout prix.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>Baisse agressive des prix</translation>
    </message>
    <message>
        <source>Part by which the actor&apos;s producers sell as if their costs were lower.</source>
        <translation>Part dont les producteurs de l’acteur vendent comme si leurs coûts étaient plus bas.</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>Nouvelles capacités extérieures</translation>
    </message>
    <message>
        <source>Capacity that the actor opens for each of the minerals.</source>
        <translation>Capacité que l’acteur ouvre pour chacun des minerais.</translation>
    </message>
    <message>
        <source>Life of new capacity</source>
        <translation>Durée de vie des nouvelles capacités</translation>
    </message>
    <message>
        <source>So long it stands.</source>
        <translation>Combien de temps elle subsiste.</translation>
    </message>
    <message>
        <source>Capital cost of new capacity</source>
        <translation>Coût d’investissement des nouvelles capacités</translation>
    </message>
    <message>
        <source>What the owners paid for all of it; that of the data if absent.</source>
        <translation>Ce que les propriétaires ont payé pour l’ensemble ; selon les données si absent.</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>minerals</name>
    <message>
        <source>Alloying metals</source>
        <translation>Métaux d’alliage</translation>
    </message>
    <message>
        <source>Base metals</source>
        <translation>Métaux de base</translation>
    </message>
    <message>
        <source>Battery minerals</source>
        <translation>Minerais pour batteries</translation>
    </message>
    <message>
        <source>Industrial minerals</source>
        <translation>Minerais industriels</translation>
    </message>
    <message>
        <source>Magnet rare earths</source>
        <translation>Terres rares pour aimants</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>Métaux précieux</translation>
    </message>
    <message>
        <source>Semiconductor minerals</source>
        <translation>Minerais pour semi-conducteurs</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>Lithium</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>lithium</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Cobalt</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>cobalt</translation>
    </message>
    <message>
        <source>Nickel</source>
        <translation>Nickel</translation>
    </message>
    <message>
        <source>nickel</source>
        <translation>nickel</translation>
    </message>
    <message>
        <source>Natural graphite</source>
        <translation>Graphite naturel</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphite</translation>
    </message>
    <message>
        <source>graphite</source>
        <translation>graphite</translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation>Manganèse</translation>
    </message>
    <message>
        <source>manganese</source>
        <translation>manganèse</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cuivre</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>cuivre</translation>
    </message>
    <message>
        <source>Aluminium</source>
        <translation>Aluminium</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>aluminium</translation>
    </message>
    <message>
        <source>Neodymium-praseodymium</source>
        <translation>Néodyme-praséodyme</translation>
    </message>
    <message>
        <source>NdPr oxide</source>
        <translation>Oxyde NdPr</translation>
    </message>
    <message>
        <source>NdPr</source>
        <translation>NdPr</translation>
    </message>
    <message>
        <source>Dysprosium-terbium</source>
        <translation>Dysprosium-terbium</translation>
    </message>
    <message>
        <source>Dysprosium, terbium</source>
        <translation>Dysprosium, terbium</translation>
    </message>
    <message>
        <source>Dy-Tb</source>
        <translation>Dy-Tb</translation>
    </message>
    <message>
        <source>Other rare earths</source>
        <translation>Autres terres rares</translation>
    </message>
    <message>
        <source>other rare earths</source>
        <translation>autres terres rares</translation>
    </message>
    <message>
        <source>Gallium</source>
        <translation>Gallium</translation>
    </message>
    <message>
        <source>gallium</source>
        <translation>gallium</translation>
    </message>
    <message>
        <source>Germanium</source>
        <translation>Germanium</translation>
    </message>
    <message>
        <source>germanium</source>
        <translation>germanium</translation>
    </message>
    <message>
        <source>Indium</source>
        <translation>Indium</translation>
    </message>
    <message>
        <source>indium</source>
        <translation>indium</translation>
    </message>
    <message>
        <source>Antimony</source>
        <translation>Antimoine</translation>
    </message>
    <message>
        <source>antimony</source>
        <translation>antimoine</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <translation>Tungstène</translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation>tungstène</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>Étain</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>étain</translation>
    </message>
    <message>
        <source>Tantalum</source>
        <translation>Tantale</translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation>tantale</translation>
    </message>
    <message>
        <source>Niobium</source>
        <translation>Niobium</translation>
    </message>
    <message>
        <source>niobium</source>
        <translation>niobium</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>Titane</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>titane</translation>
    </message>
    <message>
        <source>Vanadium</source>
        <translation>Vanadium</translation>
    </message>
    <message>
        <source>vanadium</source>
        <translation>vanadium</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnésium</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>magnésium</translation>
    </message>
    <message>
        <source>Bismuth</source>
        <translation>Bismuth</translation>
    </message>
    <message>
        <source>bismuth</source>
        <translation>bismuth</translation>
    </message>
    <message>
        <source>Tellurium</source>
        <translation>Tellure</translation>
    </message>
    <message>
        <source>tellurium</source>
        <translation>tellure</translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation>Molybdène</translation>
    </message>
    <message>
        <source>molybdenum</source>
        <translation>molybdène</translation>
    </message>
    <message>
        <source>Fluorspar</source>
        <translation>Spath fluor</translation>
    </message>
    <message>
        <source>fluorspar</source>
        <translation>spath fluor</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Chrome</translation>
    </message>
    <message>
        <source>chromium</source>
        <translation>chrome</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platine</translation>
    </message>
    <message>
        <source>Palladium</source>
        <translation>Palladium</translation>
    </message>
    <message>
        <source>palladium</source>
        <translation>palladium</translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation>Zinc</translation>
    </message>
    <message>
        <source>zinc</source>
        <translation>zinc</translation>
    </message>
    <message>
        <source>Silicon metal</source>
        <translation>Silicium métal</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>silicium</translation>
    </message>
    <message>
        <source>Zirconium</source>
        <translation>Zirconium</translation>
    </message>
    <message>
        <source>zirconium</source>
        <translation>zirconium</translation>
    </message>
    <message>
        <source>Beryllium</source>
        <translation>Béryllium</translation>
    </message>
    <message>
        <source>beryllium</source>
        <translation>béryllium</translation>
    </message>
    <message>
        <source>Rhenium</source>
        <translation>Rhénium</translation>
    </message>
    <message>
        <source>rhenium</source>
        <translation>rhénium</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Plomb</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>plomb</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>bn</source>
        <translation>Md</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>Md USD</translation>
    </message>
    <message>
        <source>m</source>
        <translation>M</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>M USD</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Coalition</source>
        <translation>Coalition</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>a process of the ensemble ended before its work was done.</source>
        <translation>un processus de l’ensemble s’est arrêté avant la fin de son travail.</translation>
    </message>
    <message>
        <source>Use fewer workers if memory is short, then run it again.</source>
        <translation>Utilisez moins de processus si la mémoire manque, puis relancez.</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>un document vide</translation>
    </message>
    <message>
        <source>one with a scenario</source>
        <translation>un document avec un scénario</translation>
    </message>
    <message>
        <source>the document has no place yet.</source>
        <translation>le document n’a pas encore d’emplacement.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>a scenario file, or one of {names}</source>
        <translation>un fichier de scénario, ou l’un de : {names}</translation>
    </message>
    <message>
        <source>no such file and no such shipped scenario</source>
        <translation>ni fichier ni scénario livré de ce nom</translation>
    </message>
    <message>
        <source>{names}, the number of a revision</source>
        <translation>{names}, le numéro d’une révision</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} files {pattern}</source>
        <translation>
            <numerusform>1 à {count} fichier {pattern}</numerusform>
            <numerusform>1 à {count} fichiers {pattern}</numerusform>
        </translation>
    </message>
    <message>
        <source>no scenario {name}</source>
        <translation>pas de scénario {name}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>À partir de {first} :</translation>
    </message>
    <message>
        <source>From {first} until {stop}</source>
        <translation>De {first} à {stop} (exclu) :</translation>
    </message>
    <message>
        <source>border measures</source>
        <translation>mesures à la frontière</translation>
    </message>
    <message>
        <source>subsidies and contracts</source>
        <translation>subventions et contrats</translation>
    </message>
    <message>
        <source>purchases from members</source>
        <translation>achats aux membres</translation>
    </message>
    <message>
        <source>the stockpile</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>joint finance</source>
        <translation>financement commun</translation>
    </message>
    <message>
        <source>{region} from {quarter}</source>
        <translation>{region} à partir de {quarter}</translation>
    </message>
    <message>
        <source>a demand elasticity of {demand} does not fit an upper-tail elasticity of {tail}.</source>
        <translation>une élasticité de la demande de {demand} est incompatible avec une élasticité à prix très élevés de {tail}.</translation>
    </message>
    <message>
        <source>Keep it between 0 and the upper-tail elasticity.</source>
        <translation>Gardez-la entre 0 et l’élasticité à prix très élevés.</translation>
    </message>
    <message>
        <source>a whole copy of the file</source>
        <translation>une copie complète du fichier</translation>
    </message>
    <message>
        <source>found {found}.</source>
        <translation>trouvé : {found}.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>Autorisé : {allowed}.</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Vouliez-vous dire {name} ?</translation>
    </message>
    <message numerus="yes">
        <source>found {found} (and {count} more).</source>
        <translation>
            <numerusform>trouvé : {found} (et {count} autre).</numerusform>
            <numerusform>trouvé : {found} (et {count} autres).</numerusform>
        </translation>
    </message>
    <message>
        <source>the markets of {mineral} did not clear: relative excess {excess}.</source>
        <translation>les marchés ne s’équilibrent pas ({mineral}) : excédent relatif {excess}.</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>{mineral}, {quarter}, draw {draw}</source>
        <translation>{mineral}, {quarter}, tirage {draw}</translation>
    </message>
    <message>
        <source>Make the largest floor, quota or event of this mineral milder.</source>
        <translation>Adoucissez le plus fort plancher, quota ou événement de ce minerai.</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>trop de valeurs</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>au plus {number}</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>octet {number}</translation>
    </message>
    <message>
        <source>lists or objects too deep within each other</source>
        <translation>des listes ou objets trop imbriqués</translation>
    </message>
    <message>
        <source>the key {key} twice</source>
        <translation>la clé {key} deux fois</translation>
    </message>
    <message>
        <source>a number as people write it</source>
        <translation>un nombre tel qu’on l’écrit</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} levels</source>
        <translation>
            <numerusform>au plus {count} niveau</numerusform>
            <numerusform>au plus {count} niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>un indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>UTF-8 without one</source>
        <translation>UTF-8 sans cet indicateur</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>chaque clé une fois</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>whole characters</source>
        <translation>des caractères entiers</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <translation>pas du JSON ({reason})</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>un périphérique ou un tube</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} bytes</source>
        <translation>
            <numerusform>au plus {count} octet</numerusform>
            <numerusform>au plus {count} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>a plain file that you may read</source>
        <translation>un fichier ordinaire que vous pouvez lire</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>un fichier plus grand</translation>
    </message>
    <message>
        <source>no way to write here ({reason})</source>
        <translation>écriture impossible ici ({reason})</translation>
    </message>
    <message>
        <source>a plain file in a folder that you may write to</source>
        <translation>un fichier ordinaire dans un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>a file that cannot be opened ({reason})</source>
        <translation>un fichier impossible à ouvrir ({reason})</translation>
    </message>
    <message>
        <source>a damaged outcome</source>
        <translation>un résultat endommagé</translation>
    </message>
    <message>
        <source>a file of version {version}, written by model {model}</source>
        <translation>un fichier de version {version}, écrit par le modèle {model}</translation>
    </message>
    <message>
        <source>version {version}, or a newer program</source>
        <translation>version {version}, ou un programme plus récent</translation>
    </message>
    <message>
        <source>no key format</source>
        <translation>pas de clé format</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a quarter like 2027Q1</source>
        <translation>un trimestre comme 2027Q1</translation>
    </message>
    <message>
        <source>a region id like USA</source>
        <translation>un identifiant de région comme USA</translation>
    </message>
    <message>
        <source>a mineral id like gallium</source>
        <translation>un identifiant de minerai comme gallium</translation>
    </message>
    <message>
        <source>a parameter name like stock_days or component.stock_days</source>
        <translation>un nom de paramètre comme stock_days ou component.stock_days</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>{number} above {bound}</source>
        <translation>{number} au-dessus de {bound}</translation>
    </message>
    <message>
        <source>{number} from {bound}</source>
        <translation>{number} à partir de {bound}</translation>
    </message>
    <message>
        <source>{number} below {bound}</source>
        <translation>{number} au-dessous de {bound}</translation>
    </message>
    <message>
        <source>{number} up to {bound}</source>
        <translation>{number} jusqu’à {bound}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>l’un de : {names}</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} items</source>
        <translation>{what} de {least} à {most} éléments</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} characters</source>
        <translation>{what} de {least} à {most} caractères</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>each region once</source>
        <translation>chaque région une fois</translation>
    </message>
    <message>
        <source>{region}, which did not attend</source>
        <translation>{region}, absent de la réunion</translation>
    </message>
    <message>
        <source>the host or one of the delegations that attended</source>
        <translation>l’hôte ou l’une des délégations présentes</translation>
    </message>
    <message>
        <source>{region}, which has not signed the {article} article</source>
        <translation>{region}, sans signature de l’article {article}</translation>
    </message>
    <message>
        <source>the floor as agreed price, but no floor for {mineral} ({stage})</source>
        <translation>le plancher comme prix convenu, mais sans plancher : {mineral} ({stage})</translation>
    </message>
    <message>
        <source>a border floor or a subsidy of the same mineral and stage, or another price</source>
        <translation>un plancher à la frontière ou une subvention du même minerai et stade, ou un autre prix</translation>
    </message>
    <message>
        <source>probabilities that sum to {total}</source>
        <translation>des probabilités dont la somme est {total}</translation>
    </message>
    <message>
        <source>a mineral of the data</source>
        <translation>un minerai des données</translation>
    </message>
    <message>
        <source>a parameter of {mineral} of the data</source>
        <translation>un paramètre des données ({mineral})</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>{region} again, a member already in members[{place}]</source>
        <translation>{region} de nouveau, déjà membre dans members[{place}]</translation>
    </message>
    <message>
        <source>{region}, which is the adversary</source>
        <translation>{region}, qui est l’adversaire</translation>
    </message>
    <message>
        <source>an article twice</source>
        <translation>un article deux fois</translation>
    </message>
    <message>
        <source>each article once</source>
        <translation>chaque article une fois</translation>
    </message>
    <message>
        <source>from {low} to {high} USD per tonne (base price {base})</source>
        <translation>de {low} à {high} USD par tonne (prix de base {base})</translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation>{name} de nouveau</translation>
    </message>
    <message>
        <source>{parameter} of {mineral} again</source>
        <translation>{parameter} de nouveau ({mineral})</translation>
    </message>
    <message>
        <source>a member that has signed it</source>
        <translation>un membre qui l’a signé</translation>
    </message>
    <message>
        <source>probabilities that sum to 1</source>
        <translation>des probabilités dont la somme est 1</translation>
    </message>
    <message>
        <source>an adversary outside the club</source>
        <translation>un adversaire hors du club</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>chaque nom une fois</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>chacun une fois</translation>
    </message>
    <message>
        <source>both of them or none</source>
        <translation>les deux ou aucun</translation>
    </message>
    <message>
        <source>custom shares that sum to {total}</source>
        <translation>des parts choisies dont la somme est {total}</translation>
    </message>
    <message>
        <source>agreed_price fixed without price_usd_per_t</source>
        <translation>agreed_price fixed sans price_usd_per_t</translation>
    </message>
    <message>
        <source>price_usd_per_t without agreed_price fixed</source>
        <translation>price_usd_per_t sans agreed_price fixed</translation>
    </message>
    <message>
        <source>a region twice in shares</source>
        <translation>une région deux fois dans les parts</translation>
    </message>
    <message>
        <source>shares that sum to 1</source>
        <translation>des parts dont la somme est 1</translation>
    </message>
    <message>
        <source>both of share_frac and tonnes_per_year</source>
        <translation>share_frac et tonnes_per_year à la fois</translation>
    </message>
    <message>
        <source>neither of share_frac and tonnes_per_year</source>
        <translation>ni share_frac ni tonnes_per_year</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>exactement l’un des deux</translation>
    </message>
    <message>
        <source>sharing own for a common project</source>
        <translation>sharing own pour un projet commun</translation>
    </message>
    <message>
        <source>gdp, consumption, output, equal or custom</source>
        <translation>gdp, consumption, output, equal ou custom</translation>
    </message>
    <message>
        <source>an end of a project that stands</source>
        <translation>une fin pour un projet qui demeure</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>pas de fin</translation>
    </message>
    <message>
        <source>instruments {first} and {place} are both {kind} for {mineral} ({stage})</source>
        <translation>les instruments {first} et {place} sont du même type : {kind}, {mineral} ({stage})</translation>
    </message>
    <message>
        <source>shares without sharing custom</source>
        <translation>des parts sans sharing custom</translation>
    </message>
    <message>
        <source>one of a kind for a mineral and stage</source>
        <translation>un seul de chaque type par minerai et stade</translation>
    </message>
    <message>
        <source>a quarter from {quarter} on</source>
        <translation>un trimestre à partir de {quarter}</translation>
    </message>
    <message>
        <source>{event}, but {region} joins in {own} in coalition.members</source>
        <translation>{event}, mais entrée ({region}) en {own} dans coalition.members</translation>
    </message>
    <message>
        <source>{event}, but {region} leaves in {own} in coalition.members</source>
        <translation>{event}, mais sortie ({region}) en {own} dans coalition.members</translation>
    </message>
    <message>
        <source>{region}, which is not in the coalition</source>
        <translation>{region}, hors de la coalition</translation>
    </message>
    <message>
        <source>{mineral}, of which {region} makes nothing at this stage</source>
        <translation>{mineral}, dont {region} ne produit rien à ce stade</translation>
    </message>
    <message>
        <source>a mineral that the region makes</source>
        <translation>un minerai que produit la région</translation>
    </message>
    <message>
        <source>{region}, a member from {quarter}</source>
        <translation>{region}, membre à partir de {quarter}</translation>
    </message>
    <message>
        <source>who is outside the club while the event lasts</source>
        <translation>quelqu’un hors du club tant que dure l’événement</translation>
    </message>
    <message>
        <source>{kind} of {region} again, as in {before}</source>
        <translation>{kind} de nouveau ({region}), comme dans {before}</translation>
    </message>
    <message>
        <source>{region} leaves in {leaves} and joins in {joins}</source>
        <translation>{region} : sortie en {leaves} et entrée en {joins}</translation>
    </message>
    <message>
        <source>a region of coalition.members</source>
        <translation>une région de coalition.members</translation>
    </message>
    <message>
        <source>one of both dates, or the same</source>
        <translation>une seule des deux dates, ou la même</translation>
    </message>
    <message>
        <source>each mineral once</source>
        <translation>chaque minerai une fois</translation>
    </message>
    <message>
        <source>to leave after joining</source>
        <translation>sortir après être entré</translation>
    </message>
    <message>
        <source>{quarter}</source>
        <translation>{quarter}</translation>
    </message>
    <message>
        <source>{stage}, which {mineral} does not have</source>
        <translation>{stage}, absent pour ce minerai ({mineral})</translation>
    </message>
    <message>
        <source>a quarter of the run, {first} to {last}</source>
        <translation>un trimestre de la simulation, de {first} à {last}</translation>
    </message>
    <message>
        <source>{region}, which is the actor</source>
        <translation>{region}, qui est l’acteur</translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation>{stage}</translation>
    </message>
    <message>
        <source>a region of the data</source>
        <translation>une région des données</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>each target once</source>
        <translation>chaque cible une fois</translation>
    </message>
    <message>
        <source>a quarter after the start of the run</source>
        <translation>un trimestre après le début de la simulation</translation>
    </message>
    <message>
        <source>a quarter after {quarter}</source>
        <translation>un trimestre après {quarter}</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>raffiné</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>{mineral} ({stage})</source>
        <translation>{mineral} ({stage})</translation>
    </message>
    <message>
        <source>Nobody is in the club, so no border measure is enforced.</source>
        <translation>Personne n’est dans le club : aucune mesure à la frontière n’est donc appliquée.</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>Ajoutez des membres.</translation>
    </message>
    <message>
        <source>{region} cannot enforce border measures by itself: trade policy is the EU&apos;s.</source>
        <translation>{region} : ne peut appliquer seul des mesures à la frontière ; la politique commerciale relève de l’UE.</translation>
    </message>
    <message>
        <source>Add the European Commission with the border article.</source>
        <translation>Ajoutez la Commission européenne avec l’article Frontière.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures from {first} to {last}: the European Commission is not bound by them then.</source>
        <translation>{region} : aucune mesure à la frontière de {first} à {last} ; la Commission européenne n’est alors pas liée par elles.</translation>
    </message>
    <message>
        <source>Let the Commission be in the club as long as they are in force.</source>
        <translation>Gardez la Commission dans le club aussi longtemps qu’elles sont en vigueur.</translation>
    </message>
    <message>
        <source>{region} needs the {bloc}&apos;s consent for border measures; it is taken as given.</source>
        <translation>{region} : les mesures à la frontière exigent l’accord de l’union douanière ({bloc}) ; il est réputé acquis.</translation>
    </message>
    <message>
        <source>Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.</source>
        <translation>Ajoutez les autres membres de l’union ({bloc}), faites agir les unions douanières ensemble, ou ne lui faites pas signer l’article Frontière.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: {adversary} is in the {bloc} too.</source>
        <translation>{region} : aucune mesure à la frontière ; l’adversaire ({adversary}) est dans la même union douanière ({bloc}).</translation>
    </message>
    <message>
        <source>Do not let blocs act as one.</source>
        <translation>Ne faites pas agir les unions douanières ensemble.</translation>
    </message>
    <message>
        <source>{region} enforces border measures for all of the {bloc}, absent members too.</source>
        <translation>{region} : mesures à la frontière appliquées pour toute l’union douanière ({bloc}), membres absents compris.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: not all of the {bloc} that sat at the table have signed.</source>
        <translation>{region} : aucune mesure à la frontière ; certains membres présents de l’union douanière ({bloc}) n’ont pas signé.</translation>
    </message>
    <message>
        <source>Add them, or do not let blocs act as one.</source>
        <translation>Ajoutez-les, ou ne faites pas agir les unions douanières ensemble.</translation>
    </message>
    <message>
        <source>No member has signed up to {article}.</source>
        <translation>Aucun membre n’a signé : {article}.</translation>
    </message>
    <message>
        <source>Let a member sign.</source>
        <translation>Faites signer un membre.</translation>
    </message>
    <message>
        <source>Nobody in the club mines {mineral}.</source>
        <translation>Personne dans le club n’extrait ce minerai : {mineral}.</translation>
    </message>
    <message>
        <source>Add a member that does.</source>
        <translation>Ajoutez un membre qui le fait.</translation>
    </message>
    <message>
        <source>Nobody in the club refines {mineral}.</source>
        <translation>Personne dans le club ne raffine ce minerai : {mineral}.</translation>
    </message>
    <message>
        <source>Nobody in the club makes components of {mineral}.</source>
        <translation>Personne dans le club ne fabrique de composants : {mineral}.</translation>
    </message>
    <message>
        <source>Nobody is bound by joint finance in {quarter}, so there is no project.</source>
        <translation>Personne n’est lié par le financement commun ({quarter}) : il n’y a donc pas de projet.</translation>
    </message>
    <message>
        <source>Start it when a member that has signed is in the club.</source>
        <translation>Lancez-le quand un membre signataire est dans le club.</translation>
    </message>
    <message>
        <source>The project delivers from {quarter} on, after the end of the run.</source>
        <translation>Le projet livre à partir de {quarter}, après la fin de la simulation.</translation>
    </message>
    <message>
        <source>Start it earlier, or let the run be longer.</source>
        <translation>Lancez-le plus tôt, ou allongez la simulation.</translation>
    </message>
    <message>
        <source>{region} is inside the club&apos;s border, so the tariff does not hit it.</source>
        <translation>{region} : à l’intérieur de la frontière du club ; le droit de douane ne s’y applique donc pas.</translation>
    </message>
    <message>
        <source>Take it off the list.</source>
        <translation>Retirez-le de la liste.</translation>
    </message>
    <message>
        <source>Members cannot deliver {share} of the promised {mineral} in {quarter}.</source>
        <translation>Les membres ne peuvent livrer {share} des quantités promises ({mineral}, {quarter}).</translation>
    </message>
    <message>
        <source>Lower the quota, or add members that produce.</source>
        <translation>Baissez le quota, ou ajoutez des membres producteurs.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: its budget is spent.</source>
        <translation>{quarter} : la réserve ({mineral}) n’a acheté que {share} de ce qu’elle devrait ; son budget est épuisé.</translation>
    </message>
    <message>
        <source>Raise the budget, or lower the target.</source>
        <translation>Augmentez le budget, ou baissez l’objectif.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: the price was above the one up to which it buys.</source>
        <translation>{quarter} : la réserve ({mineral}) n’a acheté que {share} de ce qu’elle devrait ; le prix dépassait celui jusqu’auquel elle achète.</translation>
    </message>
    <message>
        <source>Raise the release price, which that follows, or choose other years of filling.</source>
        <translation>Relevez le prix de vente de la réserve, dont cette limite dépend, ou choisissez une autre durée de remplissage.</translation>
    </message>
    <message>
        <source>Some buyers have no other origin: they are rationed at the price the last of them would pay.</source>
        <translation>Certains acheteurs n’ont pas d’autre origine : ils sont rationnés au prix que paierait le dernier d’entre eux.</translation>
    </message>
    <message>
        <source>A stockpile or a joint project would cover it.</source>
        <translation>Une réserve ou un projet commun y remédierait.</translation>
    </message>
    <message>
        <source>Host feed binds for {mineral} in {places}: output of {host} gives no more.</source>
        <translation>L’apport du minerai hôte limite la production ({mineral}) : {places} ; la production de l’hôte ({host}) n’en donne pas plus.</translation>
    </message>
    <message>
        <source>A price for the by-product brings no more there; more of the host would.</source>
        <translation>Un prix pour le sous-produit n’y apporte rien de plus ; davantage de minerai hôte, oui.</translation>
    </message>
    <message>
        <source>{region} makes no {market}, so nothing happens there.</source>
        <translation>{region} : aucune production, {market} ; il ne s’y passe donc rien.</translation>
    </message>
    <message>
        <source>Choose another actor, mineral or stage.</source>
        <translation>Choisissez un autre acteur, minerai ou stade.</translation>
    </message>
    <message>
        <source>{when} {region} restricts exports of {market} to {buyers} by {share}.</source>
        <translation>{when} {region}, exportations réduites de {share}, {market}, vers : {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} charges {buyers} {share} on exports of {market}.</source>
        <translation>{when} {region}, taxe de {share} sur les exportations, {market}, à la charge de : {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} undercuts the costs of {market} by {share}.</source>
        <translation>{when} {region}, vente à {share} au-dessous des coûts, {market}.</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <translation>la clé {key}</translation>
    </message>
    <message numerus="yes">
        <source>a list of {count}</source>
        <translation>
            <numerusform>une liste de {count} élément</numerusform>
            <numerusform>une liste de {count} éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the unknown key {key}</source>
        <translation>la clé inconnue {key}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>no draw of the parameters in which the markets cleared.</source>
        <translation>aucun tirage des paramètres où les marchés s’équilibrent.</translation>
    </message>
    <message>
        <source>{mineral}</source>
        <translation>{mineral}</translation>
    </message>
    <message>
        <source>Ease the events or the terms of this mineral.</source>
        <translation>Adoucissez les événements ou les clauses de ce minerai.</translation>
    </message>
    <message>
        <source>a damaged scenario</source>
        <translation>un scénario endommagé</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>this place cannot be written ({reason}).</source>
        <translation>cet emplacement ne peut être écrit ({reason}).</translation>
    </message>
    <message>
        <source>the file or its folder is not there; was a stick or a drive removed?</source>
        <translation>le fichier ou son dossier n’est plus là ; une clé ou un disque a-t-il été retiré ?</translation>
    </message>
    <message>
        <source>this place may not be written.</source>
        <translation>l’écriture n’est pas permise à cet emplacement.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>le disque est plein.</translation>
    </message>
    <message>
        <source>a Negotiator document</source>
        <translation>un document Negotiator</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>no save file</source>
        <translation>pas un fichier d’enregistrement</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>a part of a save file</source>
        <translation>une partie d’un fichier d’enregistrement</translation>
    </message>
    <message>
        <source>a whole copy of it</source>
        <translation>une copie complète de ce fichier</translation>
    </message>
    <message>
        <source>a save file in another form</source>
        <translation>un fichier d’enregistrement d’une autre forme</translation>
    </message>
    <message>
        <source>one that this program wrote</source>
        <translation>un fichier écrit par ce programme</translation>
    </message>
    <message>
        <source>a version that was used</source>
        <translation>une version qui a été utilisée</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} characters, none of them NUL, all of them Unicode</source>
        <translation>
            <numerusform>1 à {count} caractère, aucun NUL, tous Unicode</numerusform>
            <numerusform>1 à {count} caractères, aucun NUL, tous Unicode</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has changed this file.</source>
        <translation>un autre programme a modifié ce fichier.</translation>
    </message>
    <message>
        <source>a newer program wrote this document, and there may be more in it than is known here.</source>
        <translation>un programme plus récent a écrit ce document ; il peut contenir plus que ce qui est connu ici.</translation>
    </message>
    <message>
        <source>Open it to read, and save it in another place.</source>
        <translation>Ouvrez-le en lecture et enregistrez-le à un autre emplacement.</translation>
    </message>
    <message>
        <source>a program of version {version} of the form</source>
        <translation>un programme de version {version} du format</translation>
    </message>
    <message>
        <source>a document written by {writer}</source>
        <translation>un document écrit par {writer}</translation>
    </message>
    <message>
        <source>version {version} of the form, or a newer program</source>
        <translation>version {version} du format, ou un programme plus récent</translation>
    </message>
    <message>
        <source>{first} and so on without a gap</source>
        <translation>{first} et la suite sans lacune</translation>
    </message>
    <message>
        <source>rows that break the rules of a document</source>
        <translation>des lignes contraires aux règles d’un document</translation>
    </message>
    <message>
        <source>rows that are missing</source>
        <translation>des lignes manquantes</translation>
    </message>
    <message>
        <source>numbers that do not follow each other</source>
        <translation>des numéros qui ne se suivent pas</translation>
    </message>
    <message>
        <source>a changed row {number}</source>
        <translation>une ligne modifiée, {number}</translation>
    </message>
    <message>
        <source>{who} has this document open.</source>
        <translation>{who} a ce document ouvert.</translation>
    </message>
    <message>
        <source>Open it to read, or ask them to close it.</source>
        <translation>Ouvrez-le en lecture, ou demandez qu’on le ferme.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>{who} on {host}</source>
        <translation>{who} sur {host}</translation>
    </message>
    <message>
        <source>{who} has this document open since {time}.</source>
        <translation>{who} a ce document ouvert depuis {time}.</translation>
    </message>
    <message>
        <source>this should be a lock of Negotiator and is {found}.</source>
        <translation>ceci devrait être un verrou de Negotiator et est : {found}.</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>Supprimez-le, ou choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>the document has {found}, the most is {most}.</source>
        <translation>le document a {found}, le maximum est {most}.</translation>
    </message>
    <message>
        <source>undo step {number}</source>
        <translation>l’étape d’annulation {number}</translation>
    </message>
    <message>
        <source>Save the scenario as a file and begin a new document with it.</source>
        <translation>Enregistrez le scénario comme fichier et commencez avec lui un nouveau document.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to {last}</source>
        <translation>0 à {last}</translation>
    </message>
    <message>
        <source>plain tables alone</source>
        <translation>seulement des tables simples</translation>
    </message>
    <message>
        <source>too many tables</source>
        <translation>trop de tables</translation>
    </message>
    <message>
        <source>the table {name}</source>
        <translation>la table {name}</translation>
    </message>
    <message>
        <source>a damaged save file</source>
        <translation>un fichier d’enregistrement endommagé</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>trop de lignes</translation>
    </message>
    <message>
        <source>other columns in {table}</source>
        <translation>d’autres colonnes dans {table}</translation>
    </message>
    <message>
        <source>a save file that takes too long</source>
        <translation>un fichier d’enregistrement trop long à lire</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>the tables of a Negotiator document</source>
        <translation>les tables d’un document Negotiator</translation>
    </message>
    <message>
        <source>the virtual table {name}</source>
        <translation>la table virtuelle {name}</translation>
    </message>
    <message>
        <source>calibrated on, not counted</source>
        <translation>a servi au calibrage, non compté</translation>
    </message>
    <message>
        <source>{episode}: {line}</source>
        <translation>{episode} : {line}</translation>
    </message>
    <message>
        <source>base year of the data; all minerals and stages</source>
        <translation>année de base des données ; tous les minerais et stades</translation>
    </message>
    <message>
        <source>worked out without the engine, on a market of two makers and one buyer</source>
        <translation>calculé sans le moteur, sur un marché de deux producteurs et d’un acheteur</translation>
    </message>
    <message>
        <source>Buyers who hardly mind the origin (σ {sigma}): price paid, against one price</source>
        <translation>Acheteurs presque indifférents à l’origine (σ {sigma}) : prix payé, comparé au prix unique</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: price of the other, in % for each %</source>
        <translation>Les coûts de l’un des deux baissent de 0,01 % : prix de l’autre, en % par %</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: its own price, in % for each %</source>
        <translation>Les coûts de l’un des deux baissent de 0,01 % : son propre prix, en % par %</translation>
    </message>
    <message>
        <source>No deal and no event: largest move of a price in 15 years</source>
        <translation>Ni accord ni événement : plus grand mouvement d’un prix en 15 ans</translation>
    </message>
    <message>
        <source>Base quarter: largest gap between tonnes made and bought</source>
        <translation>Trimestre de base : plus grand écart entre tonnes produites et achetées</translation>
    </message>
    <message>
        <source>Floor on one of two alike: price of the other</source>
        <translation>Plancher sur l’un de deux jumeaux : prix de l’autre</translation>
    </message>
    <message>
        <source>Floor on one of two alike: its own price</source>
        <translation>Plancher sur l’un de deux jumeaux : son propre prix</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: price of the other</source>
        <translation>Droit de douane sur l’un de deux jumeaux : prix de l’autre</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: its own price</source>
        <translation>Droit de douane sur l’un de deux jumeaux : son propre prix</translation>
    </message>
    <message>
        <source>the log-linear system of shares, supply and demand</source>
        <translation>le système log-linéaire des parts, de l’offre et de la demande</translation>
    </message>
    <message>
        <source>scipy.optimize.least_squares on a second text of the equations, of random starts; recorded, and solved again by the tests. Both begin the quarter with what the engine&apos;s quarters before left.</source>
        <translation>scipy.optimize.least_squares sur un second texte des équations, à partir de départs aléatoires ; enregistré, et résolu de nouveau par les tests. Les deux commencent le trimestre avec ce que les trimestres précédents du moteur ont laissé.</translation>
    </message>
    <message numerus="yes">
        <source>{mineral}: prices in {count} quarters that scipy has solved, largest relative distance</source>
        <translation>
            <numerusform>{mineral} : prix de {count} trimestre résolu par scipy, plus grande distance relative</numerusform>
            <numerusform>{mineral} : prix de {count} trimestres résolus par scipy, plus grande distance relative</numerusform>
        </translation>
    </message>
    <message>
        <source>the run failed with {name}: {reason}.</source>
        <translation>le calcul a échoué avec {name} : {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program; undo the last step and go on.</source>
        <translation>C’est une faute du programme ; annulez la dernière étape et continuez.</translation>
    </message>
    <message>
        <source>the computation failed with {name}: {reason}.</source>
        <translation>le calcul a échoué avec {name} : {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>C’est une faute du programme.</translation>
    </message>
    <message>
        <source>Antimony 2024-25</source>
        <translation>Antimoine 2024-25</translation>
    </message>
    <message>
        <source>price abroad, December 2024 over August</source>
        <translation>prix à l’étranger, décembre 2024 par rapport à août</translation>
    </message>
    <message>
        <source>price abroad, June 2025 over August 2024</source>
        <translation>prix à l’étranger, juin 2025 par rapport à août 2024</translation>
    </message>
    <message>
        <source>price abroad, November 2025 over August 2024</source>
        <translation>prix à l’étranger, novembre 2025 par rapport à août 2024</translation>
    </message>
    <message>
        <source>price in Europe, January 2025 over September 2024</source>
        <translation>prix en Europe, janvier 2025 par rapport à septembre 2024</translation>
    </message>
    <message>
        <source>price in China, January 2025 over September 2024</source>
        <translation>prix en Chine, janvier 2025 par rapport à septembre 2024</translation>
    </message>
    <message>
        <source>US imports, 2025 over 2024</source>
        <translation>importations des États-Unis, 2025 par rapport à 2024</translation>
    </message>
    <message>
        <source>to the US through neutrals under the ban, t Sb a quarter</source>
        <translation>vers les États-Unis via des neutres malgré l’interdiction, t Sb/trimestre</translation>
    </message>
    <message>
        <source>3,834 t of oxide in five months x 0.8353 t Sb a tonne; simulated: mean of the first year of the ban</source>
        <translation>3 834 t d’oxyde en cinq mois × 0,8353 t Sb par tonne ; simulé : moyenne de la première année de l’interdiction</translation>
    </message>
    <message>
        <source>mine output of the world, 2025 over 2024</source>
        <translation>production minière mondiale, 2025 par rapport à 2024</translation>
    </message>
    <message>
        <source>Gallium 2023-25</source>
        <translation>Gallium 2023-25</translation>
    </message>
    <message>
        <source>price abroad, December 2023 over June</source>
        <translation>prix à l’étranger, décembre 2023 par rapport à juin</translation>
    </message>
    <message>
        <source>circular: the demand elasticity of gallium was estimated on this episode</source>
        <translation>circulaire : l’élasticité de la demande de gallium a été estimée sur cet épisode</translation>
    </message>
    <message>
        <source>price abroad, March 2024 over June 2023</source>
        <translation>prix à l’étranger, mars 2024 par rapport à juin 2023</translation>
    </message>
    <message>
        <source>price abroad, December 2025 over June 2023</source>
        <translation>prix à l’étranger, décembre 2025 par rapport à juin 2023</translation>
    </message>
    <message>
        <source>price in China, October 2023 over July</source>
        <translation>prix en Chine, octobre 2023 par rapport à juillet</translation>
    </message>
    <message>
        <source>the demand elasticity of gallium was estimated on this episode, from prices abroad</source>
        <translation>l’élasticité de la demande de gallium a été estimée sur cet épisode, d’après les prix à l’étranger</translation>
    </message>
    <message>
        <source>price in China, December 2025 over July 2023</source>
        <translation>prix en Chine, décembre 2025 par rapport à juillet 2023</translation>
    </message>
    <message>
        <source>output of China, 2025 over 2023</source>
        <translation>production de la Chine, 2025 par rapport à 2023</translation>
    </message>
    <message>
        <source>Rare earths 2010-12</source>
        <translation>Terres rares 2010-12</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, August 2010 over 2008</source>
        <translation>oxyde de lanthane à l’étranger, août 2010 par rapport à 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2011 over 2008</source>
        <translation>oxyde de lanthane à l’étranger, troisième trimestre 2011 par rapport à 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2012 over 2008</source>
        <translation>oxyde de lanthane à l’étranger, troisième trimestre 2012 par rapport à 2008</translation>
    </message>
    <message>
        <source>neodymium abroad, peak of 2011 over the time before</source>
        <translation>néodyme à l’étranger, pic de 2011 par rapport à la période d’avant</translation>
    </message>
    <message>
        <source>about 20 USD/kg before, by the note of the printed row; the largest simulated quarter of the year</source>
        <translation>environ 20 USD/kg avant, selon la note de la ligne imprimée ; le plus grand trimestre simulé de l’année</translation>
    </message>
    <message>
        <source>dysprosium oxide abroad, August 2011 over January 2009</source>
        <translation>oxyde de dysprosium à l’étranger, août 2011 par rapport à janvier 2009</translation>
    </message>
    <message>
        <source>legal exports of China, 2012 over the quota of 2009</source>
        <translation>exportations légales de la Chine, 2012 par rapport au quota de 2009</translation>
    </message>
    <message>
        <source>output of China, 2013 over 2009</source>
        <translation>production de la Chine, 2013 par rapport à 2009</translation>
    </message>
    <message>
        <source>new output elsewhere by 2014, over use elsewhere in 2010</source>
        <translation>nouvelle production ailleurs en 2014, par rapport à l’usage ailleurs en 2010</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Union économique eurasiatique</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>Conseil de coopération du Golfe</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>Mercosur</translation>
    </message>
    <message>
        <source>Southern African Customs Union</source>
        <translation>Union douanière d’Afrique australe</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Moyen-Orient et Afrique du Nord</translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation>Afrique subsaharienne</translation>
    </message>
    <message>
        <source>Central Asia and Caucasus</source>
        <translation>Asie centrale et Caucase</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>US, EU and Japan</source>
        <translation>États-Unis, UE et Japon</translation>
    </message>
    <message>
        <source>US and Mexico</source>
        <translation>États-Unis et Mexique</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>G7</translation>
    </message>
    <message>
        <source>G7+</source>
        <translation>G7+</translation>
    </message>
    <message>
        <source>FORGE (Minerals Security Partnership)</source>
        <translation>FORGE (Minerals Security Partnership)</translation>
    </message>
    <message>
        <source>All 55 and the host</source>
        <translation>Les 55 et l’hôte</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>price marks</name>
    <message>
        <source>now</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>what production costs outside the largest producer, the price of the base year and {premium} more.</source>
        <translation>ce que coûte la production hors du premier producteur : le prix de l’année de base et {premium} de plus.</translation>
    </message>
    <message>
        <source>our cost</source>
        <translation>notre coût</translation>
    </message>
    <message>
        <source>The premium is your assumption.</source>
        <translation>Le surcoût est votre hypothèse.</translation>
    </message>
    <message>
        <source>The premium is judged: {low} to {high} {unit} ({source}).</source>
        <translation>Le surcoût est un jugement : de {low} à {high} {unit} ({source}).</translation>
    </message>
    <message>
        <source>US guarantee</source>
        <translation>garantie É.-U.</translation>
    </message>
    <message>
        <source>US offtake</source>
        <translation>achat É.-U.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, because {causes}</source>
        <translation>, parce que {causes}</translation>
    </message>
    <message>
        <source>more is recycled</source>
        <translation>on recycle davantage</translation>
    </message>
    <message>
        <source>less is recycled</source>
        <translation>on recycle moins</translation>
    </message>
    <message>
        <source>less capacity closes in {who}</source>
        <translation>moins de capacités ferment : {who}</translation>
    </message>
    <message>
        <source>more capacity closes in {who}</source>
        <translation>plus de capacités ferment : {who}</translation>
    </message>
    <message>
        <source>more capacity is built in {who}</source>
        <translation>plus de capacités sont construites : {who}</translation>
    </message>
    <message>
        <source>less capacity is built in {who}</source>
        <translation>moins de capacités sont construites : {who}</translation>
    </message>
    <message>
        <source>more is bought from {who}</source>
        <translation>on achète davantage : {who}</translation>
    </message>
    <message>
        <source>less is bought from {who}</source>
        <translation>on achète moins : {who}</translation>
    </message>
    <message>
        <source>users and makers answer the price</source>
        <translation>utilisateurs et fabricants réagissent au prix</translation>
    </message>
    <message>
        <source>users turn to or from substitutes</source>
        <translation>les utilisateurs adoptent ou quittent des substituts</translation>
    </message>
    <message>
        <source>buyers turn to other origins</source>
        <translation>les acheteurs changent d’origine</translation>
    </message>
    <message>
        <source>makers&apos; capacity changes</source>
        <translation>la capacité des fabricants change</translation>
    </message>
    <message>
        <source>stocks change</source>
        <translation>les stocks changent</translation>
    </message>
    <message>
        <source>the club or what is assumed of the mineral is another</source>
        <translation>le club ou les hypothèses sur le minerai sont autres</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>All 55 with border floors</source>
        <translation>Les 55 avec planchers à la frontière</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host agree on border-adjusted price floors, as the US Vice-President proposed there: reference prices kept by adjustable tariffs (spglobal.com 2026-02-04; underlines.news).</source>
        <translation>Les 55 délégations venues à Washington le 2026-02-04 et l’hôte s’accordent sur des prix planchers ajustés à la frontière, comme le vice-président des États-Unis l’y a proposé : des prix de référence tenus par des droits ajustables (spglobal.com 2026-02-04 ; underlines.news).</translation>
    </message>
    <message>
        <source>400 t of indium for $125 m</source>
        <translation>400 t d’indium pour 125 M$</translation>
    </message>
    <message>
        <source>The US Defense Logistics Agency buys 400 t of indium over three years for 125 m USD: 133.3 t a year at 312,500 USD/t, about 61 % of US use and 12 % of world output.</source>
        <translation>L’agence logistique de la défense des États-Unis achète 400 t d’indium en trois ans pour 125 M USD : 133,3 t par an à 312 500 USD/t, environ 61 % de l’usage des États-Unis et 12 % de la production mondiale.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host form a club and agree on nothing: the baseline.</source>
        <translation>Les 55 délégations venues à Washington le 2026-02-04 et l’hôte forment un club et ne conviennent de rien : la référence.</translation>
    </message>
    <message>
        <source>$12 bn stockpile</source>
        <translation>Réserve de 12 Md$</translation>
    </message>
    <message>
        <source>Project Vault, announced on 2026-02-02: a civilian reserve of the United States of 12 bn USD, with a loan of up to 10 bn USD of the Export-Import Bank and 1.67 bn USD of private capital, aimed at 60 days of use (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</source>
        <translation>Project Vault, annoncé le 2026-02-02 : une réserve civile des États-Unis de 12 Md USD, avec un prêt de l’Export-Import Bank allant jusqu’à 10 Md USD et 1,67 Md USD de capital privé, visant 60 jours d’usage (gtreview.com ; tradingpedia.com 2026-02-02 ; principlecivics.com).</translation>
    </message>
    <message>
        <source>US-EU-Japan floor</source>
        <translation>Plancher États-Unis–UE–Japon</translation>
    </message>
    <message>
        <source>The United States, the European Union and Japan said on 2026-02-04 that they explore a plurilateral trade initiative with border-adjusted price floors (European Commission STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</source>
        <translation>Les États-Unis, l’Union européenne et le Japon ont dit le 2026-02-04 étudier une initiative commerciale plurilatérale avec des prix planchers ajustés à la frontière (Commission européenne STATEMENT/26/323 ; supplychaindive.com ; thedeepdive.ca).</translation>
    </message>
    <message>
        <source>US-Mexico action plan</source>
        <translation>Plan d’action États-Unis–Mexique</translation>
    </message>
    <message>
        <source>The United States and Mexico agreed on 2026-02-04 on a plan of sixty days: pick minerals and explore border-adjusted price floors (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</source>
        <translation>Les États-Unis et le Mexique ont convenu le 2026-02-04 d’un plan de soixante jours : choisir des minéraux et étudier des prix planchers ajustés à la frontière (clcouncil.org 2026-02-05 ; Reuters 2026-02-04 ; finanznachrichten.de).</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Reset all assumptions</source>
        <translation>Réinitialiser toutes les hypothèses</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Minerai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>De bas en haut</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source (en anglais)</translation>
    </message>
    <message>
        <source>set…</source>
        <translation>fixer…</translation>
    </message>
    <message>
        <source>{name}: allowed are numbers from {low} to {high}, or nothing</source>
        <translation>{name} : sont admis les nombres de {low} à {high}, ou rien</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>Fixer {name} à {value}</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>Tous les minerais</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>de {origin} à {destination}</translation>
    </message>
    <message>
        <source>Your own value, from {low} to {high}; empty it to take that of the data</source>
        <translation>Votre propre valeur, de {low} à {high} ; videz-la pour reprendre celle des données</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>● Price and supply of {mineral}: official</source>
        <translation>● Prix et offre ({mineral}) : officiels</translation>
    </message>
    <message>
        <source>◐ Price and supply of {mineral}: published or derived</source>
        <translation>◐ Prix et offre ({mineral}) : publiés ou dérivés</translation>
    </message>
    <message>
        <source>○ Price and supply of {mineral}: partly judged</source>
        <translation>○ Prix et offre ({mineral}) : en partie estimés</translation>
    </message>
</context>
<context>
    <name>thresholds</name>
    <message>
        <source>Not met: {missed}</source>
        <translation>Non atteint : {missed}</translation>
    </message>
    <message>
        <source>Thresholds met</source>
        <translation>Seuils atteints</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {state}</source>
        <translation>Seuil {threshold} : {state}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>atteint</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>{measure} {value} of {threshold}</source>
        <translation>{measure} {value} sur {threshold}</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>USD/t</source>
        <translation>USD/t</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>M USD</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>× price now</source>
        <translation>× prix actuel</translation>
    </message>
    <message>
        <source>of all a year</source>
        <translation>du total par an</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t par an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{section}: {within} within, {near} near, {missed} missed</source>
        <translation>{section} : {within} dans les limites, {near} proches, {missed} manqués</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Limits with exact answers</source>
        <translation>Cas limites à réponse exacte</translation>
    </message>
    <message>
        <source>Independent solver</source>
        <translation>Solveur indépendant</translation>
    </message>
    <message>
        <source>Back-tests: observed beside simulated</source>
        <translation>Rétrotests : observé et simulé</translation>
    </message>
    <message>
        <source>Note of the data: {note}</source>
        <translation>Note des données (en anglais) : {note}</translation>
    </message>
    <message>
        <source>Printed source: {source}</source>
        <translation>Source imprimée (en anglais) : {source}</translation>
    </message>
    <message>
        <source>{verdict}, not counted</source>
        <translation>{verdict}, non compté</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dans les limites</translation>
    </message>
    <message>
        <source>near</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>factor {factor}, wrong way</source>
        <translation>facteur {factor}, mauvais sens</translation>
    </message>
    <message>
        <source>factor {factor}</source>
        <translation>facteur {factor}</translation>
    </message>
    <message>
        <source>within {within}, near {near}</source>
        <translation>limites à {within}, proche à {near}</translation>
    </message>
    <message>
        <source>factor: within {within}, near {near}</source>
        <translation>facteur : limites à {within}, proche à {near}</translation>
    </message>
    <message>
        <source>Exact answers</source>
        <translation>Réponses exactes</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>Rétrotests</translation>
    </message>
</context>
</TS>
