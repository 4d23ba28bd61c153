<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleLetters</name>
    <message>
        <source>Articles: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another chart here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, copy, export and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoalitionListModel</name>
    <message>
        <source>{union} ({inside}/{all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The European Commission and the states that attended by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gain} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gain} {unit} while outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoalitionPanel</name>
    <message>
        <source>Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats, ticked when in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By bloc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role: the part in the chosen mineral in which a seat weighs most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coalitions to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seat is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoalitionViewModel</name>
    <message>
        <source>{name} is in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} attended and is not in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the adversary and cannot join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not attend and has no seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name} to the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out of the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the European Union out of the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the European Union to the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each member act by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let customs unions act as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose coalition: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealGrid</name>
    <message>
        <source>Minerals and instruments of the deal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealGridDialog</name>
    <message>
        <source>All minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. Shown is the main stage of each mineral; the rest is under All terms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealGridModel</name>
    <message>
        <source>Price now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealGridViewModel</name>
    <message>
        <source>Set {count} cells of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral}: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the cell at which to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied reaches beyond the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>All minerals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mineral…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other instruments and stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all minerals to no deal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealTableModel</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealViewModel</name>
    <message>
        <source>Remove {mineral} floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {mineral} floor to {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let treasuries pay the gap for {mineral}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy at the border for {mineral}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {mineral} quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {mineral} quota to {tonnes} t a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the market price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the floor price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the dates of {mineral}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {mineral} quota to {share}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Documents and scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the document?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;copy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to how it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to how it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>no floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the floor works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a floor price first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy at the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor price in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>About: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change was kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the table: {difference}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each member gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gains and who pays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m USD a year against no deal, mean of {span}, {count} minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst off first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst off last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerViewModel</name>
    <message>
        <source>All {count} members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal says nothing of this mineral yet. Add a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All terms of the chosen mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens outside the club. Add an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyControl</name>
    <message>
        <source>{first} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the map: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message>
        <source>the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} signs: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} drops: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the dates of {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineralList</name>
    <message>
        <source>Minerals of the deal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MineralPicker</name>
    <message>
        <source>Find a mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All minerals by group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Customs unions act as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended have signed, and for the whole union, as with the EU. Else consent is taken as given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuarterBox</name>
    <message>
        <source>Q{number} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>no quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy from members in % of use, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quarter in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy from members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy from members in tonnes a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy from members in % of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a quota first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a floor or a quota first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cursor run through the years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDesk</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents with their history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios to send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatFilter</name>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean yearly gain of each seat against no deal, in the club or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that each member signs; click a dot, or press 1 to 5 on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last column: {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Signs: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a number, a country or a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what I changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people react, all minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers with grade and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Membership of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quarter in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quarter outside the club again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tick: in the club from the start, and to the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the trilateral floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States, European Union and Japan. One lever, three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world as shipped: 56 seats at the table, 35 minerals, nothing signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario or an exercise document that somebody sent you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model beside 2010, 2023 and 2024, misses included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who joins, write the deal, and see at once what it does to supply and to everybody&apos;s money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can this not tell me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot compute; these are the last figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date, {span} by quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsViewModel</name>
    <message>
        <source>Add: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {lever}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked when chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor at {quarter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Move: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidationView</name>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks with verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the table that is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>World map: {count} of {seats} seats in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list below does the same by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Program {program}, model {model}, data {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags: flag-icons, MIT; land: Natural Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a folder of scenarios…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;minerals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All terms of the mineral…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Negotiator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{text}” is no amount. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floors and tariffs at its border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payments of its treasury to its producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buying from members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a common reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money for joint projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {meaning} (key {key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some sign {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not sign {articles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>nobody is in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the club begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure share </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, cost </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secure share and cost stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>, no deal {value} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does our {mineral} cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What buyers pay for all that members use, and what treasuries add to it or collect out of it as levies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers pay, {unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasuries pay, {unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, both, {unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levy income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treasuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal {value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal {value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of our {mineral} need is secure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal, % of need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, % of need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of what members need that is still met when their largest supplier outside the club fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> inside, {outside} outside, no deal {ghost} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do members pay for {mineral}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members pay, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor, {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of what members pay, wherever the goods come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor holds for goods that enter from outside the club. Members&apos; own goods pass free, so that the average can lie below the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border floor {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guaranteed {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {demand}, no deal {ghost} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{adversary}, no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}, {unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does our {mineral} come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What members use in a year, by the place that delivers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recycled, stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Rep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua N. Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest of world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final demand times {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor}: {size} stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} charges {size} on exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}, then charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} opens new capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trade with {actor} opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} cuts exports by {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} halves exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{actor} stops exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the club yet: tick a country on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member uses {mineral}: tick a country that does, or choose another mineral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold to the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sells {mineral} to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to {adversary} and to others. What {adversary} sells at home is left out. Dashed outlines are without the deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} to {target}, {unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, {origin} to {target}, {unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gains, and as whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run: what users, producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gains and who loses?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, {unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run, of every seat, member or not; losses are hatched, members have a dark outline. Over {of}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {all} gain; worst off {worst} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: {name} </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is critical for the club?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply risk, mean over the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, supply risk, mean over the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The European Commission&apos;s method with the club in the place of the EU: a mineral is critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow points are without the deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>economic importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in chain {value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far do we depend on {adversary} for {mineral}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed through the chain, % of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, through the chain, % of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chain: the part of what members use that passed through {adversary} at this or any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members buy at that stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long do our stocks of {mineral} last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which stocks held by firms and governments in the club replace what it imports on balance. Drawn up to two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members sell more {mineral} than they buy abroad, so there is no import to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much {mineral} does {adversary} export?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {adversary} sells to all others in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much {mineral} do members make?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What members make in a year at each stage, in tonnes of content. The dashed line is the stage with the bold label, without a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal, {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: no net imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deal {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, % of what members buy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outsiders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By GDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By own shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coalition</name>
    <message>
        <source>{count} of {seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} delegations and the host may join. A member counts whenever it joins; the Commission counts once, for the EU states without a seat of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; part of all purchases of {mineral} in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own numbers are those of the {count} EU states that sent no delegation: {states}. Its trade policy binds all 27; nobody is counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border floors bind EU states only if the European Commission joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade policy of the European Union is one: with the Commission it binds all 27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that attended have signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border measures need the consent of {blocs}; it is taken as given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border measures bind {blocs} once all of it that attended have signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the data of {mineral}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; part of world output of {form} in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn USD a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refiners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no customs union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part in this mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside {gain}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Outcome, mean of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain a year against no deal, m USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure share without a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers, against no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasuries, against no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals of the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>جزر كوك</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>الكونغو - كينشاسا</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>غينيا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>سيراليون</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار (بورما)</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>كاليدونيا الجديدة</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>بابوا غينيا الجديدة</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>Rest of world</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>{year}: {amount} that no member can deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal: nothing is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 setting differs from no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} settings differ from no deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} /t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} /kg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>{count} settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles or dates of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral}: other terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral} floor removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral} floor set at {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral} floor {before} → {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral}: treasuries pay the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral}: levy at the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral} quota removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral} quota set at {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral}: agreed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral} quota {before} → {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mineral}: other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other possible worlds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another conduct of the adversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number of quarters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Elasticity of use at very high prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a year&apos;s response in a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of a cut that leaks through neutrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of new capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in the base year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic importance, EU 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply risk, EU 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra capital cost outside the largest producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra running cost outside the largest producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of use, ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of use, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of use a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price over cash cost at which plants close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost of a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to build a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from discovery to a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of ore in the refined price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of use met by recycling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost of a refinery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to build a refinery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to restart a closed plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How easily buyers change origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitution index, EU method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of mining, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of refining, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of mining capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of refining capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost of a component plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to build a component plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of refined use that goes into components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of refined use that goes elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the refined form in the price of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the refined form in the price of the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elasticity of component making, a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of component capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>World output of the component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter, component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault, and your work is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>USD/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m USD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Secure share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices and floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependence on {adversary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains by member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of {adversary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grades</name>
    <message>
        <source>Members&apos; use: {share} of it is a judgement, the largest part: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of those who deliver: {share} of it is a judgement, mostly: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weakest input of this chart is a judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base price: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {low} to {high} {unit}, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is out of range. {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied is too long for the table of a deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{name}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading “{name}” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading “{name}” in the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings that can stand there: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no mineral of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no unit of prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Nobody is in the club</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure share of our needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal {share}, {scope}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deal {cost} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody gains or loses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {count} gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other {count} gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gaining} of {count} gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays the {amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyers {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treasuries {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who saves the {amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays, who collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays, who saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyers pay +{amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treasuries pay {amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyers save {amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treasuries collect {amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Drag the floor price. Everything follows while you move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grey dashed line is no deal under the same events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four figures are always here: safer, dearer, who pays, who loses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who joins. The gain of each stands beside its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your last step changed, and why. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this document was open. Nothing is lost.

Last change: {time}, {message}
Since it was opened: {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly, with a document that was not saved.

{name}
Last change: {time}, {message}
Since it was begun: {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario was written under other data: its figures may differ here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base numbers that it keeps are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {written} there, {ours} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands before the last change ({time}); check the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Floor at the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract for difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying from members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercutting, then a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border floor, gap subsidy, contract for difference, purchase quota, tariff, stockpile or joint project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mineral that an instrument is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage of the chain that an instrument is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quarter in which an instrument is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter in force; to the end of the run if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports from outside land at this price at least, by a levy; from a thousandth of the base price to a thousand times it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidised price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member producers receive this price at least; the treasury pays the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing of costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays: each what falls to it (own), or all signatories by GDP, consumption, output, equally, or by custom shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and part of the cost of each signatory; they sum to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price that member producers receive for the covered part of their output; the treasury pays what is missing and collects what is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of output that receives the strike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of their use that members buy from member producers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase quota in tonnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonnes a year that all members together buy from member producers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market price, the floor of the same mineral and stage, or a fixed price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed agreed price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed price where it is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays the difference between agreed and market price: buyer or treasury.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of their price that goods from outside pay at the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit by the tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outsiders, the adversary alone, or a list of regions; members pay the preferential rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferential tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goods of other members pay; a country&apos;s own, and those of its customs union, pay nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the members&apos; use to be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling of what is spent on buying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of filling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which the reserve is bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price paid by members over its base at which the reserve is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release at shortfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of their usual purchases that members miss at which the reserve is sold as well; never if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what was sold is bought again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom it is bought: from all (open market), or from member producers as under a purchase quota (members).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly cost of keeping the reserve, over its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books of the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash: what is bought is spent. Market value: it is worth its price of the day, and gains and losses are booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mine or plant stands, member or not, with capacity today or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonnes a year that it can make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs to build; by the capital cost of the data if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the capital cost that treasuries pay, without return; the owners pay the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years to first output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the decision to the first output; that of the stage if absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens: an act of an outsider, an outage, a shock of demand, or somebody who joins or leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outsider who acts, opens capacity, or with whom trade opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers that an act hits: members, everyone, or a list of regions; never the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where capacity stands still, or who joins or leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the actor charges its targets on top of the price; its treasury keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest undercutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long the actor undercuts at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercutting before the exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part by which the actor sells as if its costs were lower until rivals have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market that is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose purchases from rivals decide when it stops: members, or everyone but the actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of rivals in those purchases below which it stops undercutting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge after the exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it charges its targets on top of the price once rivals have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it charges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length without sanctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long trade is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers without sanctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may buy again: members, everyone, or a list of regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters until trade is fully open; 1 is at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the capacity that stands still; nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times the usual final users want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions of the shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose final users are hit: everyone, or a list of regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minerals of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minerals that an event hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage of the chain that an event hits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quarter of an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an event lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut of exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of its base sales to the targets that the actor withholds, at any price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part by which the actor&apos;s producers sell as if their costs were lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity that the actor opens for each of the minerals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of new capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital cost of new capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the owners paid for all of it; that of the data if absent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minerals</name>
    <message>
        <source>Alloying metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnet rare earths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semiconductor minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lithium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural graphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manganese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aluminium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neodymium-praseodymium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NdPr oxide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NdPr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dysprosium-terbium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dysprosium, terbium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dy-Tb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rare earths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other rare earths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gallium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germanium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>germanium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antimony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tungsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tantalum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niobium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niobium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titanium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanadium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vanadium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bismuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bismuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tellurium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tellurium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>molybdenum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluorspar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fluorspar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chromium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platinum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palladium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palladium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zinc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silicon metal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zirconium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zirconium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beryllium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beryllium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhenium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhenium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m USD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Southern African Customs Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Americas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Asia and Caucasus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>US, EU and Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US and Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G7+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORGE (Minerals Security Partnership)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 55 and the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>price marks</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US offtake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, because {causes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less capacity closes in {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more capacity closes in {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more capacity is built in {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less capacity is built in {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is bought from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is bought from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users and makers answer the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users turn to or from substitutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buyers turn to other origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makers&apos; capacity changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stocks change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the club or what is assumed of the mineral is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Reset all assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: allowed are numbers from {low} to {high}, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own value, from {low} to {high}; empty it to take that of the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>● Price and supply of {mineral}: official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ Price and supply of {mineral}: published or derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Price and supply of {mineral}: partly judged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{section}: {within} within, {near} near, {missed} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits with exact answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent solver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-tests: observed beside simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor {factor}, wrong way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor {factor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within {within}, near {near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor: within {within}, near {near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
