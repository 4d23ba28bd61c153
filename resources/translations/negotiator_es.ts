<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdversaryDialog</name>
    <message>
        <source>The adversary</source>
        <translation>El adversario</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>Adversario</translation>
    </message>
    <message>
        <source>How it acts</source>
        <translation>Cómo actúa</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Por qué no se cambió</translation>
    </message>
</context>
<context>
    <name>AgainstBox</name>
    <message>
        <source>No deal, my assumptions</source>
        <translation>Sin acuerdo, mis supuestos</translation>
    </message>
    <message>
        <source>No deal, as shipped</source>
        <translation>Sin acuerdo, de origen</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Respecto a</translation>
    </message>
    <message>
        <source>What changes and dashed lines are compared with</source>
        <translation>Con qué se comparan los cambios y las líneas discontinuas</translation>
    </message>
</context>
<context>
    <name>ArticleLetters</name>
    <message>
        <source>Articles: {names}</source>
        <translation>Artículos: {names}</translation>
    </message>
</context>
<context>
    <name>BandsButton</name>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands: where 8 of 10 draws of the parameters lie</source>
        <translation>Bandas: dónde caen 8 de cada 10 sorteos de los parámetros</translation>
    </message>
</context>
<context>
    <name>ChangeButton</name>
    <message>
        <source>Replay the last change</source>
        <translation>Repetir el último cambio</translation>
    </message>
    <message>
        <source>Replay the last change: as it was before, then as it is now</source>
        <translation>Repetir el último cambio: como era antes y luego como es ahora</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Por qué…</translation>
    </message>
    <message>
        <source>What changed and why…</source>
        <translation>Qué ha cambiado y por qué…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>this chart</source>
        <translation>este gráfico</translation>
    </message>
    <message>
        <source>Show another chart here</source>
        <translation>Mostrar otro gráfico aquí</translation>
    </message>
    <message>
        <source>Table, copy, export and window</source>
        <translation>Tabla, copia, exportación y ventana</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>Fijar los ejes</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
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
        <translation>La Comisión Europea y los Estados que acudieron por sí mismos</translation>
    </message>
    <message>
        <source>{gain} {unit}</source>
        <translation>{gain} {unit}</translation>
    </message>
    <message>
        <source>{gain} {unit} while outside</source>
        <translation>{gain} {unit} estando fuera</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
</context>
<context>
    <name>CoalitionPanel</name>
    <message>
        <source>Coalition</source>
        <translation>Coalición</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Predefinidas…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Seats, ticked when in the club</source>
        <translation>Asientos, marcados si están en el club</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Por región</translation>
    </message>
    <message>
        <source>By bloc</source>
        <translation>Por bloque</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por función</translation>
    </message>
    <message>
        <source>Group the seats</source>
        <translation>Agrupar los asientos</translation>
    </message>
    <message>
        <source>Role: the part in the chosen mineral in which a seat weighs most</source>
        <translation>Función: la parte del mineral elegido en la que más pesa un asiento</translation>
    </message>
    <message>
        <source>Articles: {names}</source>
        <translation>Artículos: {names}</translation>
    </message>
    <message>
        <source>Coalitions to begin with</source>
        <translation>Coaliciones para empezar</translation>
    </message>
    <message>
        <source>No seat is called “{text}”.</source>
        <translation>Ningún asiento se llama «{text}».</translation>
    </message>
</context>
<context>
    <name>CoalitionViewModel</name>
    <message>
        <source>{name} is in the club</source>
        <translation>{name} está en el club</translation>
    </message>
    <message>
        <source>{name} attended and is not in the club</source>
        <translation>{name} asistió y no está en el club</translation>
    </message>
    <message>
        <source>{name} is the adversary and cannot join</source>
        <translation>{name} es el adversario y no puede entrar</translation>
    </message>
    <message>
        <source>{name} did not attend and has no seat</source>
        <translation>{name} no asistió y no tiene asiento</translation>
    </message>
    <message>
        <source>Add {name} to the club</source>
        <translation>Añadir al club: {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the club</source>
        <translation>Sacar del club: {name}</translation>
    </message>
    <message>
        <source>Take the European Union out of the club</source>
        <translation>Sacar a la Unión Europea del club</translation>
    </message>
    <message>
        <source>Add the European Union to the club</source>
        <translation>Añadir la Unión Europea al club</translation>
    </message>
    <message>
        <source>Let each member act by itself</source>
        <translation>Que cada miembro actúe por sí mismo</translation>
    </message>
    <message>
        <source>Let customs unions act as one</source>
        <translation>Que las uniones aduaneras actúen como una sola</translation>
    </message>
    <message>
        <source>Choose coalition: {name}</source>
        <translation>Elegir la coalición: {name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ninguna orden contiene estas palabras.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Añadir un escenario</translation>
    </message>
    <message>
        <source>Take away the last</source>
        <translation>Quitar el último</translation>
    </message>
    <message>
        <source>What cannot be compared</source>
        <translation>Lo que no se puede comparar</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios lado a lado</translation>
    </message>
    <message>
        <source>Difference against</source>
        <translation>Diferencia respecto a</translation>
    </message>
    <message>
        <source>This document without its deal</source>
        <translation>Este documento sin su acuerdo</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Add a scenario to see what differs.</source>
        <translation>Añada un escenario para ver qué difiere.</translation>
    </message>
</context>
<context>
    <name>DealGrid</name>
    <message>
        <source>Minerals and instruments of the deal</source>
        <translation>Minerales e instrumentos del acuerdo</translation>
    </message>
</context>
<context>
    <name>DealGridDialog</name>
    <message>
        <source>All minerals</source>
        <translation>Todos los minerales</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Por qué no se cambió</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vaciar las celdas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. Shown is the main stage of each mineral; the rest is under All terms.</source>
        <translation>Elija celdas y escriba una vez: el valor va a todas. Pegue una tabla de una hoja de cálculo con los encabezados de esta, o solo números en una celda. Una celda vacía quita el instrumento. Se muestra la fase principal de cada mineral; el resto está en Todas las cláusulas.</translation>
    </message>
</context>
<context>
    <name>DealGridModel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>DealGridViewModel</name>
    <message>
        <source>Set {count} cells of the deal</source>
        <translation>Fijar {count} celdas del acuerdo</translation>
    </message>
    <message>
        <source>{mineral}: {setting}</source>
        <translation>{mineral}: {setting}</translation>
    </message>
    <message>
        <source>Paste into the deal</source>
        <translation>Pegar en el acuerdo</translation>
    </message>
    <message>
        <source>Choose the cell at which to paste.</source>
        <translation>Elija la celda donde pegar.</translation>
    </message>
    <message>
        <source>What was copied reaches beyond the table.</source>
        <translation>Lo copiado sobrepasa la tabla.</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>All minerals…</source>
        <translation>Todos los minerales…</translation>
    </message>
    <message>
        <source>Add a mineral…</source>
        <translation>Añadir un mineral…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>El acuerdo</translation>
    </message>
    <message>
        <source>other instruments and stages</source>
        <translation>otros instrumentos y fases</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>Restablecer: {mineral}</translation>
    </message>
    <message>
        <source>Reset all minerals to no deal</source>
        <translation>Restablecer todos los minerales a sin acuerdo</translation>
    </message>
</context>
<context>
    <name>DealTableModel</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Floor, USD</source>
        <translation>Mín., USD</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cuota</translation>
    </message>
</context>
<context>
    <name>DealViewModel</name>
    <message>
        <source>Remove {mineral} floor</source>
        <translation>Quitar el precio mínimo: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} floor to {price}</source>
        <translation>Fijar el precio mínimo: {mineral}, {price}</translation>
    </message>
    <message>
        <source>Let treasuries pay the gap for {mineral}</source>
        <translation>Que los Tesoros paguen la diferencia: {mineral}</translation>
    </message>
    <message>
        <source>Levy at the border for {mineral}</source>
        <translation>Gravar en frontera: {mineral}</translation>
    </message>
    <message>
        <source>Remove {mineral} quota</source>
        <translation>Quitar la cuota: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {tonnes} t a year</source>
        <translation>Fijar la cuota: {mineral}, {tonnes} t al año</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the market price</source>
        <translation>Comprar bajo cuota a precio de mercado: {mineral}</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the floor price</source>
        <translation>Comprar bajo cuota al precio mínimo: {mineral}</translation>
    </message>
    <message>
        <source>Set the dates of {mineral}</source>
        <translation>Fijar las fechas: {mineral}</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>Restablecer: {mineral}</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>Volver a sin acuerdo</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {share}</source>
        <translation>Fijar la cuota: {mineral}, {share}</translation>
    </message>
</context>
<context>
    <name>DialogHost</name>
    <message>
        <source>The deal says nothing of this mineral yet. Add a term.</source>
        <translation>El acuerdo aún no dice nada de este mineral. Añada una cláusula.</translation>
    </message>
    <message>
        <source>All terms of the chosen mineral</source>
        <translation>Todas las cláusulas del mineral elegido</translation>
    </message>
    <message>
        <source>Nothing happens outside the club. Add an event.</source>
        <translation>No ocurre nada fuera del club. Añada un evento.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>DoctrineViewModel</name>
    <message>
        <source>Doctrine: {what}</source>
        <translation>Doctrina: {what}</translation>
    </message>
    <message>
        <source>Adversary: {name}</source>
        <translation>Adversario: {name}</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Documents and scenarios</source>
        <translation>Documentos y escenarios</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>No se puede abrir este archivo.</translation>
    </message>
    <message>
        <source>Restore the document?</source>
        <translation>¿Restaurar el documento?</translation>
    </message>
    <message>
        <source>One file at a time can be dropped here.</source>
        <translation>Aquí solo se puede soltar un archivo a la vez.</translation>
    </message>
    <message>
        <source>What was dropped is no file on this computer.</source>
        <translation>Lo que se ha soltado no es un archivo de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>Preguntar más &amp;tarde</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>Volver a la revisión {number}</translation>
    </message>
    <message>
        <source>Import a folder of scenarios</source>
        <translation>Importar una carpeta de escenarios</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Open a &amp;copy to read</source>
        <translation>Abrir una &amp;copia de lectura</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>&amp;Abrir de todos modos</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Conservar los cambios</translation>
    </message>
    <message>
        <source>&amp;Go back to how it was opened</source>
        <translation>&amp;Volver a como se abrió</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>¿Conservar los cambios?</translation>
    </message>
    <message>
        <source>Go back to how it was opened</source>
        <translation>Volver a como se abrió</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>No se puede usar este escenario.</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Otros datos</translation>
    </message>
    <message>
        <source>This document cannot be restored.</source>
        <translation>No se puede restaurar este documento.</translation>
    </message>
    <message>
        <source>Documents (*{document}) and scenarios (*{scenario}) can be opened. A table of the deal is copied in a spreadsheet and pasted under Deal, All minerals.</source>
        <translation>Se pueden abrir documentos (*{document}) y escenarios (*{scenario}). Una tabla del acuerdo se copia en una hoja de cálculo y se pega en Acuerdo, Todos los minerales.</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>No se puede mostrar este paso.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>no floor</source>
        <translation>sin precio mínimo</translation>
    </message>
    <message>
        <source>About the floor</source>
        <translation>Sobre el precio mínimo</translation>
    </message>
    <message>
        <source>How the floor works</source>
        <translation>Cómo funciona el precio mínimo</translation>
    </message>
    <message>
        <source>Set a floor price first</source>
        <translation>Fije primero un precio mínimo</translation>
    </message>
    <message>
        <source>Levy at the border</source>
        <translation>Gravamen en frontera</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>Subsidio del Tesoro</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>Precio mínimo</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Floor price in {unit}</source>
        <translation>Precio mínimo en {unit}</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, control deslizante</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>HeadlineViewModel</name>
    <message>
        <source>Before the last change</source>
        <translation>Antes del último cambio</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>About: {subject}</source>
        <translation>Acerca de: {subject}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>&amp;Volver a este estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No change was kept yet.</source>
        <translation>Todavía no se ha guardado ningún cambio.</translation>
    </message>
    <message>
        <source>Against the table: {difference}</source>
        <translation>Frente a lo que está sobre la mesa: {difference}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation>La ventana usará este idioma la próxima vez que se inicie el programa.</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Which panels are shown, and how large the letters are</source>
        <translation>Qué paneles se muestran y de qué tamaño son las letras</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Productores</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Tesoro</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Better off</source>
        <translation>Ganan</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>Parte segura</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>What each member gains</source>
        <translation>Qué gana cada miembro</translation>
    </message>
    <message>
        <source>Who gains and who pays?</source>
        <translation>¿Quién gana y quién paga?</translation>
    </message>
    <message>
        <source>m USD a year, secure share in points; {span}, {count} minerals</source>
        <translation>M USD/año, parte segura en p. p.; {span}, {count} minerales</translation>
    </message>
    <message>
        <source>Worst off first</source>
        <translation>Los más perjudicados primero</translation>
    </message>
    <message>
        <source>Worst off last</source>
        <translation>Los más perjudicados al final</translation>
    </message>
</context>
<context>
    <name>LedgerViewModel</name>
    <message>
        <source>All {count} members</source>
        <translation>Todos los miembros ({count})</translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New from</source>
        <translation>&amp;Nuevo a partir de</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>Volver a sin acuerdo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>ManyControl</name>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} y {count} más</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>in the club</source>
        <translation>en el club</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>asistió</translation>
    </message>
    <message>
        <source>Colours of the map: {words}</source>
        <translation>Colores del mapa: {words}</translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message>
        <source>the European Union</source>
        <translation>la Unión Europea</translation>
    </message>
    <message>
        <source>{who} signs: {article}</source>
        <translation>{who} firma: {article}</translation>
    </message>
    <message>
        <source>{who} drops: {article}</source>
        <translation>{who} retira su firma: {article}</translation>
    </message>
    <message>
        <source>Set the dates of {who}</source>
        <translation>Fijar las fechas: {who}</translation>
    </message>
</context>
<context>
    <name>MineralList</name>
    <message>
        <source>Minerals of the deal</source>
        <translation>Minerales del acuerdo</translation>
    </message>
</context>
<context>
    <name>MineralPicker</name>
    <message>
        <source>Find a mineral</source>
        <translation>Buscar un mineral</translation>
    </message>
    <message>
        <source>All minerals by group</source>
        <translation>Todos los minerales por grupo</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Customs unions act as one</source>
        <translation>Las uniones aduaneras actúan como una sola</translation>
    </message>
    <message>
        <source>Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended have signed, and for the whole union, as with the EU. Else consent is taken as given.</source>
        <translation>Las medidas en frontera de la UEE, el CCG, MERCOSUR y la SACU vinculan entonces cuando han firmado todos sus miembros asistentes, y para toda la unión, como en la UE. Si no, el consentimiento se da por hecho.</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>Permitido: de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>QuarterBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>Permitido: de {low} a {high}</translation>
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
        <translation>sin cuota</translation>
    </message>
    <message>
        <source>About the quota</source>
        <translation>Sobre la cuota</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Precio pactado</translation>
    </message>
    <message>
        <source>Buy from members in % of use, slider</source>
        <translation>Comprar a los miembros en % del uso, control deslizante</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>De mercado</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>Igual al mínimo</translation>
    </message>
    <message>
        <source>First quarter in force</source>
        <translation>Primer trimestre en vigor</translation>
    </message>
    <message>
        <source>Last quarter in force</source>
        <translation>Último trimestre en vigor</translation>
    </message>
    <message>
        <source>Buy from members</source>
        <translation>Cuota de compra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t al año</translation>
    </message>
    <message>
        <source>% of use</source>
        <translation>% del uso</translation>
    </message>
    <message>
        <source>Buy from members in tonnes a year</source>
        <translation>Comprar a los miembros en toneladas al año</translation>
    </message>
    <message>
        <source>Buy from members in % of use</source>
        <translation>Comprar a los miembros en % del uso</translation>
    </message>
    <message>
        <source>Fixed: {price}</source>
        <translation>Fijo: {price}</translation>
    </message>
    <message>
        <source>Set a quota first</source>
        <translation>Fije primero una cuota</translation>
    </message>
    <message>
        <source>Set a floor or a quota first</source>
        <translation>Fije primero un precio mínimo o una cuota</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Olvidar estos</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>Run through the years</source>
        <translation>Recorrer los años</translation>
    </message>
    <message>
        <source>Let the cursor run through the years</source>
        <translation>Recorrer los años con el cursor</translation>
    </message>
</context>
<context>
    <name>SaveDesk</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>Guardar en &amp;otro lugar…</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>¿Guardar los cambios de {name}?</translation>
    </message>
    <message>
        <source>This file cannot be saved.</source>
        <translation>No se puede guardar este archivo.</translation>
    </message>
    <message>
        <source>Documents with their history</source>
        <translation>Documentos con su historial</translation>
    </message>
    <message>
        <source>Scenarios to send</source>
        <translation>Escenarios para enviar</translation>
    </message>
    <message>
        <source>Your work is kept in memory until it can be saved.</source>
        <translation>Su trabajo se conserva en la memoria hasta que pueda guardarse.</translation>
    </message>
</context>
<context>
    <name>SearchChoiceControl</name>
    <message>
        <source>“{typed}” is not in the list: type a part of a name, and choose.</source>
        <translation>«{typed}» no está en la lista: escriba parte de un nombre y elija.</translation>
    </message>
</context>
<context>
    <name>SeatFilter</name>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Gains</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Mean yearly gain of each seat against no deal, in the club or not</source>
        <translation>Ganancia anual media de cada asiento frente a sin acuerdo, en el club o no</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Articles that each member signs; click a dot, or press 1 to 5 on a line</source>
        <translation>Artículos que firma cada miembro; pulse un punto, o 1 a 5 en una línea</translation>
    </message>
    <message>
        <source>Last column: {column}</source>
        <translation>Última columna: {column}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Signs: {article}</source>
        <translation>Firma: {article}</translation>
    </message>
    <message>
        <source>Joins in…</source>
        <translation>Entra en…</translation>
    </message>
    <message>
        <source>Leaves in…</source>
        <translation>Sale en…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Begin with the start page</source>
        <translation>Empezar con la página de inicio</translation>
    </message>
    <message>
        <source>Show the five hints with the first deal</source>
        <translation>Mostrar los cinco consejos con el primer acuerdo</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grandes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Layout at the start</source>
        <translation>Diseño al empezar</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <source>They grow as far as the window has room for them.</source>
        <translation>Crecen mientras la ventana tenga sitio.</translation>
    </message>
    <message>
        <source>Changes in the history are kept under it.</source>
        <translation>Los cambios del historial llevan este nombre.</translation>
    </message>
    <message>
        <source>From the next start on:</source>
        <translation>A partir del próximo inicio:</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>No hay registro.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Find a number, a country or a source</source>
        <translation>Buscar un número, un país o una fuente</translation>
    </message>
    <message>
        <source>Only what I changed</source>
        <translation>Solo lo que he cambiado</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>Restablecer todos los supuestos</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>Sobre lo escrito</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Qué números</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How people react, all minerals</source>
        <translation>Cómo reacciona la gente, todos los minerales</translation>
    </message>
    <message>
        <source>Numbers with grade and source</source>
        <translation>Números con fiabilidad y fuente</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Mostrados: {count}</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Membership of {who}</source>
        <translation>Pertenencia: {who}</translation>
    </message>
    <message>
        <source>Joins in</source>
        <translation>Entra en</translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation>Sale en</translation>
    </message>
    <message>
        <source>First quarter in the club</source>
        <translation>Primer trimestre en el club</translation>
    </message>
    <message>
        <source>First quarter outside the club again</source>
        <translation>Primer trimestre de nuevo fuera del club</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>Sobre lo escrito</translation>
    </message>
    <message>
        <source>Without a tick: in the club from the start, and to the end.</source>
        <translation>Sin marca: en el club desde el principio y hasta el final.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Leave the presentation</source>
        <translation>Salir de la presentación</translation>
    </message>
    <message>
        <source>Show menus and panels again (Esc)</source>
        <translation>Mostrar de nuevo los menús y paneles (Esc)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Mostrar esta página al iniciar</translation>
    </message>
    <message>
        <source>Try the trilateral floor</source>
        <translation>Probar el precio mínimo trilateral</translation>
    </message>
    <message>
        <source>United States, European Union and Japan. One lever, three minutes.</source>
        <translation>Estados Unidos, Unión Europea y Japón. Una palanca, tres minutos.</translation>
    </message>
    <message>
        <source>Start from no deal</source>
        <translation>Empezar sin acuerdo</translation>
    </message>
    <message>
        <source>The world as shipped: 56 seats at the table, 35 minerals, nothing signed.</source>
        <translation>El mundo tal cual: 56 asientos en la mesa, 35 minerales, nada firmado.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>A scenario or an exercise document that somebody sent you.</source>
        <translation>Un escenario o un documento de ejercicio que le enviaron.</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>Ver lo bueno que es</translation>
    </message>
    <message>
        <source>The model beside 2010, 2023 and 2024, misses included.</source>
        <translation>El modelo frente a 2010, 2023 y 2024, fallos incluidos.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>Negotiator</translation>
    </message>
    <message>
        <source>Choose who joins, write the deal, and see at once what it does to supply and to everybody&apos;s money.</source>
        <translation>Elija quién entra, redacte el acuerdo y vea al instante qué supone para el suministro y el dinero de todos.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>What can this not tell me?</source>
        <translation>¿Qué no puede decirme?</translation>
    </message>
    <message>
        <source>Start in ten minutes</source>
        <translation>Empezar en diez minutos</translation>
    </message>
    <message>
        <source>Every number and its source</source>
        <translation>Cada número y su fuente</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command</source>
        <translation>Ctrl+Mayús+P encuentra cualquier orden</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Cannot compute; these are the last figures</source>
        <translation>No se puede calcular; estas son las últimas cifras</translation>
    </message>
    <message>
        <source>Up to date, {span} by quarter</source>
        <translation>Al día, {span} por trimestre</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>Avisos: {count}</translation>
    </message>
    <message>
        <source>The bands cannot be computed</source>
        <translation>No se pueden calcular las bandas</translation>
    </message>
    <message>
        <source>Computing bands, {share}, {seconds} s left · Cancel</source>
        <translation>Calculando las bandas, {share}, faltan {seconds} s · Cancelar</translation>
    </message>
    <message>
        <source>Computing bands, {share} · Cancel</source>
        <translation>Calculando las bandas, {share} · Cancelar</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Números del gráfico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation>Copiar todos los números</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Por qué no se cambió</translation>
    </message>
</context>
<context>
    <name>TermsViewModel</name>
    <message>
        <source>Add: {what}</source>
        <translation>Añadir: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Quitar: {what}</translation>
    </message>
    <message>
        <source>{what}: {lever} {value}</source>
        <translation>{what}: {lever} {value}</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>Sobre lo escrito</translation>
    </message>
    <message>
        <source>Marks on the meter for the mineral that is shown, kept on this computer. They only say what is reached: the deal does not wait for them.</source>
        <translation>Marcas en el medidor para el mineral que se muestra, guardadas en este ordenador. Solo dicen qué se alcanza: el acuerdo no las espera.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ticked when chosen</source>
        <translation>Marcado si se elige</translation>
    </message>
</context>
<context>
    <name>TiersControl</name>
    <message>
        <source>Add a tier</source>
        <translation>Añadir un nivel</translation>
    </message>
    <message>
        <source>Targets of tier {number}</source>
        <translation>Destinatarios del nivel {number}</translation>
    </message>
    <message>
        <source>Cut of tier {number} in %</source>
        <translation>Recorte del nivel {number} en %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove tier {number}</source>
        <translation>Quitar el nivel {number}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Cursor at {quarter}</source>
        <translation>Cursor en {quarter}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Move: {what}</source>
        <translation>Mover: {what}</translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation>{what}: {first}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what}: de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>ValidationView</name>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcular de nuevo</translation>
    </message>
    <message>
        <source>Why there is no table</source>
        <translation>Por qué no hay tabla</translation>
    </message>
    <message>
        <source>Choose a line to see its source.</source>
        <translation>Elija una línea para ver su fuente.</translation>
    </message>
    <message>
        <source>Checks with verdicts</source>
        <translation>Comprobaciones con veredictos</translation>
    </message>
    <message>
        <source>Part of the table that is computed</source>
        <translation>Parte de la tabla calculada</translation>
    </message>
    <message>
        <source>Source of the chosen line</source>
        <translation>Fuente de la línea elegida</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>What changed and why</source>
        <translation>Qué ha cambiado y por qué</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Secure share, points</source>
        <translation>Parte segura, puntos</translation>
    </message>
    <message>
        <source>Cost, m USD a year</source>
        <translation>Coste, M USD al año</translation>
    </message>
    <message>
        <source>Largest changes by channel</source>
        <translation>Mayores cambios por canal</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Change the deal: what moves is taken apart here.</source>
        <translation>Aún no se ha cambiado nada. Cambie el acuerdo: lo que se mueva se desglosa aquí.</translation>
    </message>
    <message>
        <source>Other members: shares and costs are counted over others, so the line compares gains against no deal, and these do not come by channels.</source>
        <translation>Otros miembros: partes y costes se cuentan sobre otros países, por lo que la línea compara las ganancias frente a no tener acuerdo, y estas no llegan por canales.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Not taken apart: the edit touches no mineral of the deal, more than twelve, or the length of the run.</source>
        <translation>Sin desglose: el cambio no afecta a ningún mineral del acuerdo, afecta a más de doce o a la duración del cálculo.</translation>
    </message>
    <message>
        <source>Means of the run, of the minerals that moved the most, three at most. The channels of a mineral add up to its change; what rounds to nothing is left out.</source>
        <translation>Medias del cálculo, de los minerales que más se movieron, tres como máximo. Los canales de un mineral suman su cambio; se omite lo que se redondea a nada.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>World map: {count} of {seats} seats in the club</source>
        <translation>Mapa mundial: {count} de {seats} asientos en el club</translation>
    </message>
    <message>
        <source>Turn the wheel to come closer, drag to move</source>
        <translation>Gire la rueda para acercarse y arrastre para mover</translation>
    </message>
    <message>
        <source>The list below does the same by keyboard</source>
        <translation>La lista de abajo hace lo mismo con el teclado</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Hint</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Cerrar del todo</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>Esto no se puede calcular</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Program {program}, model {model}, data {data}</source>
        <translation>Programa {program}, modelo {model}, datos {data}</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>desde el código fuente</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3.</source>
        <translation>Qt se usa bajo la LGPL, versión 3.</translation>
    </message>
    <message>
        <source>Licences of all parts: Help &gt; Licences.</source>
        <translation>Licencias de todas las partes: Ayuda &gt; Licencias.</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>Acerca de Negotiator</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation>&amp;Coalición</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>Acuer&amp;do</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una co&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Import a folder of scenarios…</source>
        <translation>&amp;Importar una carpeta de escenarios…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Umbrales…</translation>
    </message>
    <message>
        <source>All &amp;minerals…</source>
        <translation>Todos los &amp;minerales…</translation>
    </message>
    <message>
        <source>&amp;All terms of the mineral…</source>
        <translation>&amp;Todas las cláusulas del mineral…</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>&amp;Eventos…</translation>
    </message>
    <message>
        <source>The a&amp;dversary…</source>
        <translation>El a&amp;dversario…</translation>
    </message>
    <message>
        <source>&amp;Reset to no deal</source>
        <translation>&amp;Volver a sin acuerdo</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Layout: E&amp;xplore</source>
        <translation>Diseño: e&amp;xplorar</translation>
    </message>
    <message>
        <source>Layout: &amp;Negotiate</source>
        <translation>Diseño: &amp;negociar</translation>
    </message>
    <message>
        <source>Layout: &amp;Present</source>
        <translation>Diseño: &amp;presentar</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer el diseño</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <source>&amp;What changed and why…</source>
        <translation>&amp;Qué ha cambiado y por qué…</translation>
    </message>
    <message>
        <source>Replay the last &amp;change</source>
        <translation>Repetir el último &amp;cambio</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Explicar esto</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Handbook as &amp;PDF…</source>
        <translation>Manual en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;About Negotiator</source>
        <translation>Acerca de &amp;Negotiator</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{text}” is no amount. Write it like {example}.</source>
        <translation>«{text}» no es una cantidad. Escríbala como {example}.</translation>
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
        <translation>P</translation>
    </message>
    <message>
        <source>P</source>
        <translation>C</translation>
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
        <translation>Frontera</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>floors and tariffs at its border</source>
        <translation>precios mínimos y aranceles en su frontera</translation>
    </message>
    <message>
        <source>payments of its treasury to its producers</source>
        <translation>pagos de su Tesoro a sus productores</translation>
    </message>
    <message>
        <source>buying from members</source>
        <translation>compras a los miembros</translation>
    </message>
    <message>
        <source>a common reserve</source>
        <translation>una reserva común</translation>
    </message>
    <message>
        <source>money for joint projects</source>
        <translation>dinero para proyectos conjuntos</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>{name}: {meaning} (key {key})</source>
        <translation>{name}: {meaning} (tecla {key})</translation>
    </message>
    <message>
        <source>signs all articles</source>
        <translation>firma todos los artículos</translation>
    </message>
    <message>
        <source>signs {articles}</source>
        <translation>firma {articles}</translation>
    </message>
    <message>
        <source>some sign {articles}</source>
        <translation>algunos firman {articles}</translation>
    </message>
    <message>
        <source>does not sign {articles}</source>
        <translation>no firma {articles}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>nobody is in the club</source>
        <translation>nadie está en el club</translation>
    </message>
    <message>
        <source>the club begins</source>
        <translation>empieza el club</translation>
    </message>
    <message>
        <source>there is no deal yet, so nobody gains or loses</source>
        <translation>aún no hay acuerdo: nadie gana ni pierde</translation>
    </message>
    <message>
        <source>secure share </source>
        <translation>parte segura </translation>
    </message>
    <message>
        <source>, cost </source>
        <translation>, coste </translation>
    </message>
    <message>
        <source> a year</source>
        <translation> al año</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>secure share and cost stay as they are</source>
        <translation>la parte segura y el coste no cambian</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Users and makers answer the price</source>
        <translation>Usuarios y productores responden al precio</translation>
    </message>
    <message>
        <source>Users turn to or from substitutes</source>
        <translation>Los usuarios pasan a sustitutos o vuelven de ellos</translation>
    </message>
    <message>
        <source>Buyers turn to other origins or scrap</source>
        <translation>Los compradores cambian de origen o usan chatarra</translation>
    </message>
    <message>
        <source>Capacity is built, closed, used</source>
        <translation>Se construye, cierra y usa capacidad</translation>
    </message>
    <message>
        <source>Stocks are sold or filled</source>
        <translation>Se venden o llenan existencias</translation>
    </message>
    <message>
        <source>Origins ask other prices</source>
        <translation>Los orígenes piden otros precios</translation>
    </message>
    <message>
        <source>Levies, subsidies, agreed prices</source>
        <translation>Gravámenes, subsidios, precios acordados</translation>
    </message>
    <message>
        <source>Other need or assumptions</source>
        <translation>Otras necesidades o supuestos</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>, no deal {value} </source>
        <translation>, sin acuerdo {value} </translation>
    </message>
    <message>
        <source>What does our {mineral} cost?</source>
        <translation>¿Cuánto cuesta nuestro suministro ({mineral})?</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>{unit} al año</translation>
    </message>
    <message>
        <source>What buyers pay for all that members use, and what treasuries add to it or collect out of it as levies.</source>
        <translation>Lo que pagan los compradores por todo lo que usan los miembros, y lo que los Tesoros añaden o recaudan como gravamen.</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>compradores</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>otros {count}</translation>
    </message>
    <message>
        <source>no deal</source>
        <translation>sin acuerdo</translation>
    </message>
    <message>
        <source>Buyers pay, {unit} a year</source>
        <translation>Los compradores pagan, {unit} al año</translation>
    </message>
    <message>
        <source>Treasuries pay, {unit} a year</source>
        <translation>Los Tesoros pagan, {unit} al año</translation>
    </message>
    <message>
        <source>No deal, both, {unit} a year</source>
        <translation>Sin acuerdo, ambos, {unit} al año</translation>
    </message>
    <message>
        <source>levy income</source>
        <translation>ingresos por gravamen</translation>
    </message>
    <message>
        <source>treasuries</source>
        <translation>Tesoros</translation>
    </message>
    <message>
        <source>deal {value} %</source>
        <translation>acuerdo {value} %</translation>
    </message>
    <message>
        <source>no deal {value} %</source>
        <translation>sin acuerdo {value} %</translation>
    </message>
    <message>
        <source>How much of our {mineral} need is secure?</source>
        <translation>¿Qué parte es segura ({mineral})?</translation>
    </message>
    <message>
        <source>% of need</source>
        <translation>% de la necesidad</translation>
    </message>
    <message>
        <source>Deal, % of need</source>
        <translation>Acuerdo, % de la necesidad</translation>
    </message>
    <message>
        <source>No deal, % of need</source>
        <translation>Sin acuerdo, % de la necesidad</translation>
    </message>
    <message>
        <source>The part of what members need that is still met when their largest supplier outside the club fails.</source>
        <translation>La parte de la necesidad de los miembros que aún se cubre si falla su mayor proveedor de fuera del club.</translation>
    </message>
    <message>
        <source> inside, {outside} outside, no deal {ghost} </source>
        <translation> dentro, {outside} fuera, sin acuerdo {ghost} </translation>
    </message>
    <message>
        <source>What do members pay for {mineral}?</source>
        <translation>¿Cuánto pagan los miembros ({mineral})?</translation>
    </message>
    <message>
        <source>Members pay, {unit}</source>
        <translation>Pagan los miembros, {unit}</translation>
    </message>
    <message>
        <source>Outside, {unit}</source>
        <translation>Fuera, {unit}</translation>
    </message>
    <message>
        <source>No deal, {unit}</source>
        <translation>Sin acuerdo, {unit}</translation>
    </message>
    <message>
        <source>Floor, {unit}</source>
        <translation>Precio mínimo, {unit}</translation>
    </message>
    <message>
        <source>no deal {value}</source>
        <translation>sin acuerdo {value}</translation>
    </message>
    <message>
        <source>The average of what members pay, wherever the goods come from.</source>
        <translation>La media de lo que pagan los miembros, vengan de donde vengan los bienes.</translation>
    </message>
    <message>
        <source>The floor holds for goods that enter from outside the club. Members&apos; own goods pass free, so that the average can lie below the floor.</source>
        <translation>El precio mínimo rige para los bienes que entran de fuera del club. Los de los miembros pasan libres, de modo que la media puede quedar por debajo.</translation>
    </message>
    <message>
        <source>members {value}</source>
        <translation>miembros {value}</translation>
    </message>
    <message>
        <source>outside {value}</source>
        <translation>fuera {value}</translation>
    </message>
    <message>
        <source>border floor {value}</source>
        <translation>mínimo en frontera {value}</translation>
    </message>
    <message>
        <source>guaranteed {value}</source>
        <translation>garantizado {value}</translation>
    </message>
    <message>
        <source> of {demand}, no deal {ghost} </source>
        <translation> de {demand}, sin acuerdo {ghost} </translation>
    </message>
    <message>
        <source>{adversary}, no deal</source>
        <translation>{adversary}, sin acuerdo</translation>
    </message>
    <message>
        <source>{origin}, {unit} a year</source>
        <translation>{origin}, {unit} al año</translation>
    </message>
    <message>
        <source>Where does our {mineral} come from?</source>
        <translation>¿De dónde viene nuestro suministro ({mineral})?</translation>
    </message>
    <message>
        <source>What members use in a year, by the place that delivers it.</source>
        <translation>Lo que usan los miembros en un año, según el lugar que lo entrega.</translation>
    </message>
    <message>
        <source>The lower ones show that of {adversary}.</source>
        <translation>Los inferiores muestran la de {adversary}.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>otros miembros</translation>
    </message>
    <message>
        <source>recycled, stocks</source>
        <translation>reciclado, existencias</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>reciclaje</translation>
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
        <translation>Bosnia</translation>
    </message>
    <message>
        <source>Dominican Rep.</source>
        <translation>Rep. Dominicana</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Papua N. Guinea</source>
        <translation>Papúa N. Guinea</translation>
    </message>
    <message>
        <source>rest of world</source>
        <translation>resto del mundo</translation>
    </message>
    <message>
        <source>final demand times {size}</source>
        <translation>demanda final por {size}</translation>
    </message>
    <message>
        <source>{actor}: {size} stands still</source>
        <translation>{actor}: {size} parado</translation>
    </message>
    <message>
        <source>{actor} charges {size} on exports</source>
        <translation>{actor}: cargo de {size} a la exportación</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}, then charges</source>
        <translation>{actor} rebaja un {size} y luego cobra</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}</source>
        <translation>{actor} rebaja precios un {size}</translation>
    </message>
    <message>
        <source>{actor} opens new capacity</source>
        <translation>Nueva capacidad: {actor}</translation>
    </message>
    <message>
        <source>trade with {actor} opens</source>
        <translation>se abre el comercio: {actor}</translation>
    </message>
    <message>
        <source>{actor} cuts exports by {size}</source>
        <translation>{actor}: exportaciones reducidas un {size}</translation>
    </message>
    <message>
        <source>{actor} halves exports</source>
        <translation>{actor}: exportaciones a la mitad</translation>
    </message>
    <message>
        <source>{actor} stops exports</source>
        <translation>{actor}: exportaciones detenidas</translation>
    </message>
    <message>
        <source>Nobody is in the club yet: tick a country on the left.</source>
        <translation>Aún no hay nadie en el club: marque un país en la lista.</translation>
    </message>
    <message>
        <source>No member uses {mineral}: tick a country that does, or choose another mineral.</source>
        <translation>Ningún miembro usa este mineral ({mineral}): marque un país que lo use o elija otro.</translation>
    </message>
    <message>
        <source>the ending {ending}.</source>
        <translation>la terminación {ending}.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .csv.</source>
        <translation>Dé al archivo un nombre que termine en .png, .svg o .csv.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Cifras (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>Gráfico guardado: {file}</translation>
    </message>
    <message>
        <source>no numbers yet.</source>
        <translation>aún no hay números.</translation>
    </message>
    <message>
        <source>Wait for the chart.</source>
        <translation>Espere al gráfico.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>{name} sells</source>
        <translation>{name} vende</translation>
    </message>
    <message>
        <source>sold to {name}</source>
        <translation>vendido a {name}</translation>
    </message>
    <message>
        <source>sold to the club</source>
        <translation>vendido al club</translation>
    </message>
    <message>
        <source>Who sells {mineral} to whom?</source>
        <translation>¿Quién vende a quién ({mineral})?</translation>
    </message>
    <message>
        <source>Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to {adversary} and to others. What {adversary} sells at home is left out. Dashed outlines are without the deal.</source>
        <translation>Ventas del trimestre bajo el cursor, en ritmo anual: de cada origen al club, a {adversary} y a otros. Se excluye lo que {adversary} vende en su mercado interno. Los contornos discontinuos son sin el acuerdo.</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>el club</translation>
    </message>
    <message>
        <source>{origin} to {target}, {unit} a year</source>
        <translation>{origin} a {target}, {unit} al año</translation>
    </message>
    <message>
        <source>No deal, {origin} to {target}, {unit} a year</source>
        <translation>Sin acuerdo, {origin} a {target}, {unit} al año</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>productores</translation>
    </message>
    <message>
        <source>treasury</source>
        <translation>Tesoro</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>Who gains, and as whom?</source>
        <translation>¿Quién gana, y en calidad de qué?</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumidores</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run: what consumers, producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.</source>
        <translation>Ganancia anual frente a no tener acuerdo con los mismos eventos, media del periodo: lo que ganan o pierden los consumidores, los productores y el tesoro de cada miembro, y la suma como un punto. Sobre {of}.</translation>
    </message>
    <message>
        <source>in the club</source>
        <translation>en el club</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Who gains and who loses?</source>
        <translation>¿Quién gana y quién pierde?</translation>
    </message>
    <message>
        <source>Gain, {unit} a year</source>
        <translation>Ganancia, {unit} al año</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run, of every seat, member or not; losses are hatched, members have a dark outline. Over {of}.</source>
        <translation>Ganancia anual frente a no tener acuerdo con los mismos sucesos, media del periodo, de cada puesto, miembro o no; las pérdidas van rayadas y los miembros llevan contorno marcado. Abarca: {of}.</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>sin puesto</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} minerales</translation>
    </message>
    <message>
        <source> of {all} gain; worst off {worst} </source>
        <translation> de {all} ganan; el peor parado: {worst} </translation>
    </message>
    <message>
        <source> of {all} gain; the least: {worst} </source>
        <translation> de {all} ganan; el que menos: {worst} </translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>, crítico</translation>
    </message>
    <message>
        <source>, not critical</source>
        <translation>, no crítico</translation>
    </message>
    <message>
        <source>What is critical for the club?</source>
        <translation>¿Qué es crítico para el club?</translation>
    </message>
    <message>
        <source>supply risk</source>
        <translation>riesgo de suministro</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>Importancia económica</translation>
    </message>
    <message>
        <source>Supply risk, mean over the run</source>
        <translation>Riesgo de suministro, media del periodo</translation>
    </message>
    <message>
        <source>No deal, supply risk, mean over the run</source>
        <translation>Sin acuerdo, riesgo de suministro, media del periodo</translation>
    </message>
    <message>
        <source>The European Commission&apos;s method with the club in the place of the EU: a mineral is critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow points are without the deal.</source>
        <translation>Método de la Comisión Europea con el club en lugar de la UE: un mineral es crítico si el riesgo de suministro llega a 1 y la importancia económica a 2,8. Los puntos huecos son sin el acuerdo.</translation>
    </message>
    <message>
        <source>economic importance</source>
        <translation>importancia económica</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>in chain {value} %</source>
        <translation>en la cadena {value} %</translation>
    </message>
    <message>
        <source>How far do we depend on {adversary} for {mineral}?</source>
        <translation>¿Cuánto dependemos de {adversary} ({mineral})?</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Passed through the chain, % of use</source>
        <translation>Pasó por la cadena, % del uso</translation>
    </message>
    <message>
        <source>No deal, through the chain, % of use</source>
        <translation>Sin acuerdo, por la cadena, % del uso</translation>
    </message>
    <message>
        <source>In the chain: the part of what members use that passed through {adversary} at this or any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members buy at that stage.</source>
        <translation>En la cadena: la parte de lo que usan los miembros que pasó por {adversary} en esta etapa o en una anterior. Mena, refinado, piezas: lo que {adversary} vende directamente de lo que los miembros compran en esa etapa.</translation>
    </message>
    <message>
        <source>How long do our stocks of {mineral} last?</source>
        <translation>¿Cuánto duran nuestras existencias ({mineral})?</translation>
    </message>
    <message>
        <source>days without imports</source>
        <translation>días sin importaciones</translation>
    </message>
    <message>
        <source>Deal, days</source>
        <translation>Acuerdo, días</translation>
    </message>
    <message>
        <source>No deal, days</source>
        <translation>Sin acuerdo, días</translation>
    </message>
    <message>
        <source>Days for which stocks held by firms and governments in the club replace what it imports on balance. Drawn up to two years.</source>
        <translation>Días durante los que las existencias de empresas y gobiernos del club sustituyen sus importaciones netas. Se dibuja hasta dos años.</translation>
    </message>
    <message>
        <source>Members sell more {mineral} than they buy abroad, so there is no import to replace.</source>
        <translation>Los miembros venden más de lo que compran fuera ({mineral}): no hay importación que sustituir.</translation>
    </message>
    <message>
        <source>How much {mineral} does {adversary} export?</source>
        <translation>¿Cuánto exporta {adversary} ({mineral})?</translation>
    </message>
    <message>
        <source>What {adversary} sells to all others in a year.</source>
        <translation>Lo que vende {adversary} a todos los demás en un año.</translation>
    </message>
    <message>
        <source>How much {mineral} do members make?</source>
        <translation>¿Cuánto producen los miembros ({mineral})?</translation>
    </message>
    <message>
        <source>What members make in a year at each stage, in tonnes of content. The dashed line is the stage with the bold label, without a deal.</source>
        <translation>Lo que producen los miembros en un año en cada etapa, en toneladas de contenido. La línea discontinua es la etapa en negrita, sin acuerdo.</translation>
    </message>
    <message>
        <source>No deal, {origin}</source>
        <translation>Sin acuerdo, {origin}</translation>
    </message>
    <message>
        <source>{date}: no net imports</source>
        <translation>{date}: sin importaciones netas</translation>
    </message>
    <message>
        <source>deal {value}</source>
        <translation>acuerdo {value}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>ore</source>
        <translation>mena</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>refinado</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>{stage}, % of what members buy</source>
        <translation>{stage}, % de lo que compran los miembros</translation>
    </message>
    <message>
        <source>{line}, low (10 %)</source>
        <translation>{line}, bajo (10 %)</translation>
    </message>
    <message>
        <source>{line}, high (90 %)</source>
        <translation>{line}, alto (90 %)</translation>
    </message>
    <message>
        <source>Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that to no deal in the same draw.</source>
        <translation>Bandas: entre el 10 y el 90 % de {draws} sorteos de los parámetros, semilla {seed}. El cambio es el que hay frente a no tener acuerdo en el mismo sorteo.</translation>
    </message>
    <message>
        <source>Whiskers show the band of the sum.</source>
        <translation>Los bigotes muestran la banda de la suma.</translation>
    </message>
    <message>
        <source>Draws left out because a market did not clear: {count}.</source>
        <translation>Sorteos excluidos porque un mercado no se equilibró: {count}.</translation>
    </message>
    <message>
        <source>; band {low} to {high}</source>
        <translation>; banda de {low} a {high}</translation>
    </message>
    <message>
        <source>, change {low} to {high}</source>
        <translation>, cambio de {low} a {high}</translation>
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
        <translation>Mina</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>Precio de mercado</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>Igual al precio mínimo</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Precio fijo</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Tesoro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All outsiders</source>
        <translation>Todos los de fuera</translation>
    </message>
    <message>
        <source>The adversary</source>
        <translation>El adversario</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>Mercado abierto</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>Gasto en efectivo</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>Valor de mercado</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Cada uno la suya</translation>
    </message>
    <message>
        <source>By GDP</source>
        <translation>Según el PIB</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Según el uso</translation>
    </message>
    <message>
        <source>By output</source>
        <translation>Según la producción</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>A partes iguales</translation>
    </message>
    <message>
        <source>By own shares</source>
        <translation>Según partes propias</translation>
    </message>
</context>
<context>
    <name>coalition</name>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count} de {seats}</translation>
    </message>
    <message>
        <source>{count} delegations and the host may join. A member counts whenever it joins; the Commission counts once, for the EU states without a seat of their own</source>
        <translation>{count} delegaciones y el anfitrión pueden entrar. Un miembro cuenta desde que entra; la Comisión cuenta una vez, por los Estados de la UE sin asiento propio</translation>
    </message>
    <message>
        <source>Members&apos; part of all purchases of {mineral} in the base year</source>
        <translation>Parte de los miembros en todas las compras en el año base: {mineral}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>World need</source>
        <translation>Uso mundial</translation>
    </message>
    <message>
        <source>Its own numbers are those of the {count} EU states that sent no delegation: {states}. Its trade policy binds all 27; nobody is counted twice</source>
        <translation>Sus cifras propias son las de los Estados de la UE sin delegación ({count}): {states}. Su política comercial vincula a los 27; nadie se cuenta dos veces</translation>
    </message>
    <message>
        <source>Border floors bind EU states only if the European Commission joins.</source>
        <translation>Los precios mínimos en frontera solo vinculan a los Estados de la UE si entra la Comisión Europea.</translation>
    </message>
    <message>
        <source>Trade policy of the European Union is one: with the Commission it binds all 27.</source>
        <translation>La política comercial de la Unión Europea es una: con la Comisión vincula a los 27.</translation>
    </message>
    <message>
        <source>Add the Commission</source>
        <translation>Añadir la Comisión</translation>
    </message>
    <message>
        <source>all that attended have signed</source>
        <translation>han firmado todos los asistentes</translation>
    </message>
    <message>
        <source>not signed by {names}</source>
        <translation>sin firma de {names}</translation>
    </message>
    <message>
        <source>Border measures need the consent of {blocs}; it is taken as given.</source>
        <translation>Las medidas en frontera requieren el consentimiento de {blocs}; se da por hecho.</translation>
    </message>
    <message>
        <source>Border measures bind {blocs} once all of it that attended have signed.</source>
        <translation>Las medidas en frontera vinculan a {blocs} cuando han firmado todos sus miembros asistentes.</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Refinado</translation>
    </message>
    <message>
        <source>Not in the data of {mineral}</source>
        <translation>No figura en los datos: {mineral}</translation>
    </message>
    <message>
        <source>Members&apos; part of world output of {form} in the base year</source>
        <translation>Parte de los miembros en la producción mundial en el año base: {form}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>M USD al año</translation>
    </message>
    <message>
        <source>bn USD a year</source>
        <translation>mil M USD al año</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Productores</translation>
    </message>
    <message>
        <source>Refiners</source>
        <translation>Refinadores</translation>
    </message>
    <message>
        <source>Makers of components</source>
        <translation>Fabricantes de componentes</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>In no customs union</source>
        <translation>En ninguna unión aduanera</translation>
    </message>
    <message>
        <source>No part in this mineral</source>
        <translation>Sin papel en este mineral</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>outside {gain}</source>
        <translation>fuera {gain}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Gain a year against no deal, m USD</source>
        <translation>Ganancia al año frente a sin acuerdo, M USD</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que difieren</translation>
    </message>
    <message>
        <source>This document, no deal</source>
        <translation>Este documento, sin acuerdo</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>Outcome, mean of the run over the same minerals: {count}</source>
        <translation>Resultado, media del periodo sobre los mismos minerales: {count}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>M USD al año</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>Parte segura</translation>
    </message>
    <message>
        <source>Secure share without a deal</source>
        <translation>Parte segura sin acuerdo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost without a deal</source>
        <translation>Coste sin acuerdo</translation>
    </message>
    <message>
        <source>Buyers, against no deal</source>
        <translation>Compradores, frente a sin acuerdo</translation>
    </message>
    <message>
        <source>Treasuries, against no deal</source>
        <translation>Tesoros, frente a sin acuerdo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Minerals of the deal</source>
        <translation>Minerales del acuerdo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Quarters of the run</source>
        <translation>Trimestres simulados</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Semilla del azar</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>Adversario</translation>
    </message>
    <message>
        <source>How the adversary acts</source>
        <translation>Conducta del adversario</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tasa de descuento</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>se une</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Evento {number}</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>Comisión Europea</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
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
        <translation>Myanmar (Birmania)</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
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
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
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
        <translation>Papúa Nueva Guinea</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
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
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Rest of world</source>
        <translation>Resto del mundo</translation>
    </message>
</context>
<context>
    <name>data units</name>
    <message>
        <source>absolute value, 10 years</source>
        <translation>valor absoluto, 10 años</translation>
    </message>
    <message>
        <source>absolute value, 10 years, to the component price</source>
        <translation>valor absoluto, 10 años, al precio del componente</translation>
    </message>
    <message>
        <source>absolute value, annual</source>
        <translation>valor absoluto, anual</translation>
    </message>
    <message>
        <source>absolute value, annual, to the component price</source>
        <translation>valor absoluto, anual, al precio del componente</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>annual, within idle capacity</source>
        <translation>anual, dentro de la capacidad ociosa</translation>
    </message>
    <message>
        <source>Armington elasticity among origins</source>
        <translation>elasticidad de Armington entre orígenes</translation>
    </message>
    <message>
        <source>days of consumption</source>
        <translation>días de uso</translation>
    </message>
    <message>
        <source>EC substitution index for supply risk, 1 = not substitutable</source>
        <translation>índice de sustitución de la CE para el riesgo de suministro, 1 = no sustituible</translation>
    </message>
    <message>
        <source>EU end-of-life recycling input rate</source>
        <translation>tasa UE de insumos reciclados al final de la vida útil</translation>
    </message>
    <message>
        <source>extra capital cost outside the top producer</source>
        <translation>sobrecoste de capital fuera del mayor productor</translation>
    </message>
    <message>
        <source>extra full cost outside the dominant producer</source>
        <translation>sobrecoste total fuera del productor dominante</translation>
    </message>
    <message>
        <source>extra full refining cost outside the dominant producer</source>
        <translation>sobrecoste total de refinado fuera del productor dominante</translation>
    </message>
    <message>
        <source>fraction per year, 2024-40</source>
        <translation>fracción al año, 2024-40</translation>
    </message>
    <message>
        <source>fraction per year, 2025-40</source>
        <translation>fracción al año, 2025-40</translation>
    </message>
    <message>
        <source>GWh of cells per year</source>
        <translation>GWh de celdas al año</translation>
    </message>
    <message>
        <source>index 0 to 10</source>
        <translation>índice de 0 a 10</translation>
    </message>
    <message>
        <source>price / cash cost, sustained 2-3 quarters</source>
        <translation>precio / coste efectivo, durante 2-3 trimestres</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>share of capacity</source>
        <translation>parte de la capacidad</translation>
    </message>
    <message>
        <source>share of cell price</source>
        <translation>parte del precio de la celda</translation>
    </message>
    <message>
        <source>share of component price</source>
        <translation>parte del precio del componente</translation>
    </message>
    <message>
        <source>share of imports</source>
        <translation>parte de las importaciones</translation>
    </message>
    <message>
        <source>share of refined price</source>
        <translation>parte del precio refinado</translation>
    </message>
    <message>
        <source>share of refined use, world</source>
        <translation>parte del uso refinado, mundo</translation>
    </message>
    <message>
        <source>share of supply</source>
        <translation>parte de la oferta</translation>
    </message>
    <message>
        <source>share/quarter</source>
        <translation>parte/trimestre</translation>
    </message>
    <message>
        <source>t cathode active material per year</source>
        <translation>t de material activo de cátodo al año</translation>
    </message>
    <message>
        <source>t cobalt-bearing cathode per year</source>
        <translation>t de cátodo con cobalto al año</translation>
    </message>
    <message>
        <source>t finished NdFeB magnets per year</source>
        <translation>t de imanes NdFeB acabados al año</translation>
    </message>
    <message>
        <source>t polysilicon per year</source>
        <translation>t de polisilicio al año</translation>
    </message>
    <message>
        <source>t/year</source>
        <translation>t/año</translation>
    </message>
    <message>
        <source>USD per t of refined mineral going in</source>
        <translation>USD por t de mineral refinado de entrada</translation>
    </message>
    <message>
        <source>USD per t/year of capacity</source>
        <translation>USD por t/año de capacidad</translation>
    </message>
    <message>
        <source>USD per t/year of refined mineral going in</source>
        <translation>USD por t/año de mineral refinado de entrada</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>USD/t</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>years, decision to output</source>
        <translation>años, de la decisión a la producción</translation>
    </message>
    <message>
        <source>years, discovery to output</source>
        <translation>años, del descubrimiento a la producción</translation>
    </message>
    <message>
        <source>years, permitted project to output</source>
        <translation>años, del proyecto autorizado a la producción</translation>
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
        <translation>{year}: {amount} que ningún miembro puede entregar</translation>
    </message>
    <message>
        <source>No deal: nothing is set</source>
        <translation>Sin acuerdo: nada está fijado</translation>
    </message>
    <message>
        <source>1 setting differs from no deal</source>
        <translation>1 ajuste fijado</translation>
    </message>
    <message>
        <source>{count} settings differ from no deal</source>
        <translation>Ajustes fijados: {count}</translation>
    </message>
    <message>
        <source>Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)</source>
        <translation>Riesgo de suministro {risk}, {bars} barras de 3 (Comisión Europea, 2023)</translation>
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
        <translation>Ajustes cambiados: {count}</translation>
    </message>
    <message>
        <source>{who} joins</source>
        <translation>{who} entra</translation>
    </message>
    <message>
        <source>{who} join</source>
        <translation>{who} entran</translation>
    </message>
    <message>
        <source>{who} leaves</source>
        <translation>{who} sale</translation>
    </message>
    <message>
        <source>{who} leave</source>
        <translation>{who} salen</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} miembros</translation>
    </message>
    <message>
        <source>customs unions act as one</source>
        <translation>las uniones aduaneras actúan como una</translation>
    </message>
    <message>
        <source>The same entries in another order</source>
        <translation>Las mismas entradas en otro orden</translation>
    </message>
    <message>
        <source>each member acts by itself</source>
        <translation>cada miembro actúa por sí mismo</translation>
    </message>
    <message>
        <source>{mineral} floor removed</source>
        <translation>{mineral}: precio mínimo eliminado</translation>
    </message>
    <message>
        <source>{mineral} floor set at {price}</source>
        <translation>{mineral}: precio mínimo fijado en {price}</translation>
    </message>
    <message>
        <source>{mineral} floor {before} → {price}</source>
        <translation>{mineral}: precio mínimo {before} → {price}</translation>
    </message>
    <message>
        <source>{mineral}: treasuries pay the gap</source>
        <translation>{mineral}: los Tesoros pagan la diferencia</translation>
    </message>
    <message>
        <source>{mineral}: levy at the border</source>
        <translation>{mineral}: gravamen en frontera</translation>
    </message>
    <message>
        <source>{mineral} quota removed</source>
        <translation>{mineral}: cuota eliminada</translation>
    </message>
    <message>
        <source>{mineral} quota set at {amount}</source>
        <translation>{mineral}: cuota fijada en {amount}</translation>
    </message>
    <message>
        <source>{mineral} quota {before} → {amount}</source>
        <translation>{mineral}: cuota {before} → {amount}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} al año</translation>
    </message>
    <message>
        <source>{mineral}: other dates</source>
        <translation>{mineral}: otras fechas</translation>
    </message>
    <message>
        <source>other possible worlds</source>
        <translation>otros mundos posibles</translation>
    </message>
    <message>
        <source>another seed of chance</source>
        <translation>otra semilla del azar</translation>
    </message>
    <message>
        <source>adversary {before} → {after}</source>
        <translation>adversario {before} → {after}</translation>
    </message>
    <message>
        <source>adversary: {before} → {after}</source>
        <translation>adversario: {before} → {after}</translation>
    </message>
    <message>
        <source>another conduct of the adversary</source>
        <translation>otra conducta del adversario</translation>
    </message>
    <message>
        <source>another number of quarters</source>
        <translation>otro número de trimestres</translation>
    </message>
    <message>
        <source>{mineral}: {term}</source>
        <translation>{mineral}: {term}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>como se entrega</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what} (retirado)</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what} (añadido)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>the disk has not answered for {seconds} seconds.</source>
        <translation>el disco no responde desde hace {seconds} segundos.</translation>
    </message>
    <message>
        <source>Save the document in another place.</source>
        <translation>Guarde el documento en otro lugar.</translation>
    </message>
    <message>
        <source>a fault of the program ({name}); its log has more.</source>
        <translation>un fallo del programa ({name}); el registro dice más.</translation>
    </message>
    <message>
        <source>Save the scenario as a file to send.</source>
        <translation>Guarde el escenario como archivo para enviar.</translation>
    </message>
    <message>
        <source>the process that computes ended twice without an answer.</source>
        <translation>el proceso de cálculo terminó dos veces sin respuesta.</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>Undo the last step, or save your work and start the program again.</source>
        <translation>Deshaga el último paso, o guarde su trabajo e inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>the process that computes beside the window ended before its last part.</source>
        <translation>el proceso que calcula junto a la ventana terminó antes de su última parte.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Calcule de nuevo.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandas</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}: {text}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Elasticity of use at very high prices</source>
        <translation>Elasticidad del uso a precios muy altos</translation>
    </message>
    <message>
        <source>Part of a year&apos;s response in a quarter</source>
        <translation>Parte de la respuesta anual en un trimestre</translation>
    </message>
    <message>
        <source>Most of a cut that leaks through neutrals</source>
        <translation>Parte máxima de un recorte que se filtra por neutrales</translation>
    </message>
    <message>
        <source>Pace of new capacity</source>
        <translation>Ritmo de nueva capacidad</translation>
    </message>
    <message>
        <source>Pace of closing</source>
        <translation>Ritmo de cierre</translation>
    </message>
    <message>
        <source>By-products not yet recovered from their hosts</source>
        <translation>Subproductos aún no recuperados de sus anfitriones</translation>
    </message>
    <message>
        <source>Price in the base year</source>
        <translation>Precio del año base</translation>
    </message>
    <message>
        <source>Economic importance, EU 2023</source>
        <translation>Importancia económica, UE 2023</translation>
    </message>
    <message>
        <source>Supply risk, EU 2023</source>
        <translation>Riesgo de suministro, UE 2023</translation>
    </message>
    <message>
        <source>Extra capital cost outside the largest producer</source>
        <translation>Sobrecoste de capital fuera del mayor productor</translation>
    </message>
    <message>
        <source>Extra running cost outside the largest producer</source>
        <translation>Sobrecoste de explotación fuera del mayor productor</translation>
    </message>
    <message>
        <source>Elasticity of use, ten years</source>
        <translation>Elasticidad del uso, diez años</translation>
    </message>
    <message>
        <source>Elasticity of use, a year</source>
        <translation>Elasticidad del uso, un año</translation>
    </message>
    <message>
        <source>Growth of use a year</source>
        <translation>Crecimiento anual del uso</translation>
    </message>
    <message>
        <source>Price over cash cost at which plants close</source>
        <translation>Precio sobre coste efectivo al que cierran las plantas</translation>
    </message>
    <message>
        <source>Capital cost of a mine</source>
        <translation>Coste de capital de una mina</translation>
    </message>
    <message>
        <source>Time to build a mine</source>
        <translation>Tiempo de construcción de una mina</translation>
    </message>
    <message>
        <source>Time from discovery to a mine</source>
        <translation>Tiempo del descubrimiento a la mina</translation>
    </message>
    <message>
        <source>Part of ore in the refined price</source>
        <translation>Parte del mineral bruto en el precio refinado</translation>
    </message>
    <message>
        <source>Part of use met by recycling</source>
        <translation>Parte del uso cubierta por reciclaje</translation>
    </message>
    <message>
        <source>Capital cost of a refinery</source>
        <translation>Coste de capital de una refinería</translation>
    </message>
    <message>
        <source>Time to build a refinery</source>
        <translation>Tiempo de construcción de una refinería</translation>
    </message>
    <message>
        <source>Time to restart a closed plant</source>
        <translation>Tiempo para reabrir una planta cerrada</translation>
    </message>
    <message>
        <source>How easily buyers change origin</source>
        <translation>Facilidad de los compradores para cambiar de origen</translation>
    </message>
    <message>
        <source>Commercial stocks</source>
        <translation>Existencias comerciales</translation>
    </message>
    <message>
        <source>Substitution index, EU method</source>
        <translation>Índice de sustitución, método UE</translation>
    </message>
    <message>
        <source>Elasticity of mining, a year</source>
        <translation>Elasticidad de la extracción, un año</translation>
    </message>
    <message>
        <source>Elasticity of refining, a year</source>
        <translation>Elasticidad del refinado, un año</translation>
    </message>
    <message>
        <source>Use of mining capacity</source>
        <translation>Uso de la capacidad minera</translation>
    </message>
    <message>
        <source>Use of refining capacity</source>
        <translation>Uso de la capacidad de refinado</translation>
    </message>
    <message>
        <source>Capital cost of a component plant</source>
        <translation>Coste de capital de una planta de componentes</translation>
    </message>
    <message>
        <source>Time to build a component plant</source>
        <translation>Tiempo de construcción de una planta de componentes</translation>
    </message>
    <message>
        <source>Price of the component</source>
        <translation>Precio del componente</translation>
    </message>
    <message>
        <source>Part of refined use that goes into components</source>
        <translation>Parte del uso refinado que va a componentes</translation>
    </message>
    <message>
        <source>Part of refined use that goes elsewhere</source>
        <translation>Parte del uso refinado que va a otros usos</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of a cell</source>
        <translation>Parte de la forma refinada en el precio de una celda</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of the component</source>
        <translation>Parte de la forma refinada en el precio del componente</translation>
    </message>
    <message>
        <source>Elasticity of component making, a year</source>
        <translation>Elasticidad de la fabricación de componentes, un año</translation>
    </message>
    <message>
        <source>Use of component capacity</source>
        <translation>Uso de la capacidad de componentes</translation>
    </message>
    <message>
        <source>World output of the component</source>
        <translation>Producción mundial del componente</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Price and importance</source>
        <translation>Precio e importancia</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Parameter, component</source>
        <translation>Parámetro, componente</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Printed origin</source>
        <translation>Origen impreso</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>extraído</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>refinado</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
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
        <translation>Fallo del programa</translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault, and your work is still here.</source>
        <translation>El programa ha cometido un error. No es culpa suya y su trabajo sigue aquí.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log. It is this file: {file}</source>
        <translation>Nada en este equipo abre el registro. Es este archivo: {file}</translation>
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
        <translation>mil M USD</translation>
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
        <translation>concentrado de espodumena/lepidolita, salmuera</translation>
    </message>
    <message>
        <source>Cu-Co and Ni laterite ore, hydroxide</source>
        <translation>mena Cu-Co y laterita de Ni, hidróxido</translation>
    </message>
    <message>
        <source>laterite and sulphide ore</source>
        <translation>mena laterítica y sulfurada</translation>
    </message>
    <message>
        <source>flake/amorphous concentrate</source>
        <translation>concentrado en escamas/amorfo</translation>
    </message>
    <message>
        <source>manganese ore</source>
        <translation>mena de manganeso</translation>
    </message>
    <message>
        <source>concentrate, SX-EW</source>
        <translation>concentrado, SX-EW</translation>
    </message>
    <message>
        <source>bauxite</source>
        <translation>bauxita</translation>
    </message>
    <message>
        <source>bastnaesite, monazite, ion-adsorption clay</source>
        <translation>bastnasita, monacita, arcilla iónica</translation>
    </message>
    <message>
        <source>ion-adsorption clay, xenotime, monazite</source>
        <translation>arcilla iónica, xenotima, monacita</translation>
    </message>
    <message>
        <source>as NdPr</source>
        <translation>como NdPr</translation>
    </message>
    <message>
        <source>stibnite concentrate</source>
        <translation>concentrado de estibina</translation>
    </message>
    <message>
        <source>scheelite/wolframite concentrate</source>
        <translation>concentrado de scheelita/wolframita</translation>
    </message>
    <message>
        <source>cassiterite concentrate</source>
        <translation>concentrado de casiterita</translation>
    </message>
    <message>
        <source>tantalite/coltan</source>
        <translation>tantalita/coltán</translation>
    </message>
    <message>
        <source>pyrochlore</source>
        <translation>pirocloro</translation>
    </message>
    <message>
        <source>ilmenite and rutile</source>
        <translation>ilmenita y rutilo</translation>
    </message>
    <message>
        <source>vanadiferous magnetite slag, stone coal</source>
        <translation>escoria de magnetita vanadífera, carbón vanadífero</translation>
    </message>
    <message>
        <source>molybdenite concentrate</source>
        <translation>concentrado de molibdenita</translation>
    </message>
    <message>
        <source>acid and metallurgical fluorspar</source>
        <translation>espato flúor ácido y metalúrgico</translation>
    </message>
    <message>
        <source>chromite ore</source>
        <translation>mena de cromita</translation>
    </message>
    <message>
        <source>PGM concentrate</source>
        <translation>concentrado de MGP</translation>
    </message>
    <message>
        <source>PGM and Ni-Cu concentrate</source>
        <translation>concentrado de MGP y Ni-Cu</translation>
    </message>
    <message>
        <source>zinc concentrate</source>
        <translation>concentrado de zinc</translation>
    </message>
    <message>
        <source>zircon concentrate</source>
        <translation>concentrado de circón</translation>
    </message>
    <message>
        <source>bertrandite, beryl</source>
        <translation>bertrandita, berilo</translation>
    </message>
    <message>
        <source>concentrates (mostly by-product)</source>
        <translation>concentrados (sobre todo subproducto)</translation>
    </message>
    <message>
        <source>lead concentrate</source>
        <translation>concentrado de plomo</translation>
    </message>
    <message>
        <source>lithium carbonate and hydroxide</source>
        <translation>carbonato e hidróxido de litio</translation>
    </message>
    <message>
        <source>refined cobalt metal and chemicals</source>
        <translation>cobalto refinado, metal y productos químicos</translation>
    </message>
    <message>
        <source>class 1 metal, ferronickel, NPI, sulphate</source>
        <translation>níquel de clase 1, ferroníquel, arrabio de níquel (NPI), sulfato</translation>
    </message>
    <message>
        <source>battery-grade anode graphite (IEA; natural spherical plus synthetic)</source>
        <translation>grafito de ánodo de grado batería (AIE; esférico natural y sintético)</translation>
    </message>
    <message>
        <source>ferro/silico-manganese and electrolytic Mn</source>
        <translation>ferro y silicomanganeso, Mn electrolítico</translation>
    </message>
    <message>
        <source>refined cathode</source>
        <translation>cátodo refinado</translation>
    </message>
    <message>
        <source>primary aluminium</source>
        <translation>aluminio primario</translation>
    </message>
    <message>
        <source>separated NdPr oxide/metal</source>
        <translation>NdPr separado, óxido/metal</translation>
    </message>
    <message>
        <source>separated Dy and Tb oxide/metal</source>
        <translation>Dy y Tb separados, óxido/metal</translation>
    </message>
    <message>
        <source>separated oxides</source>
        <translation>óxidos separados</translation>
    </message>
    <message>
        <source>primary low-purity gallium</source>
        <translation>galio primario de baja pureza</translation>
    </message>
    <message>
        <source>germanium metal/dioxide</source>
        <translation>germanio metal/dióxido</translation>
    </message>
    <message>
        <source>refinery indium</source>
        <translation>indio de refinería</translation>
    </message>
    <message>
        <source>antimony metal and trioxide</source>
        <translation>antimonio metal y trióxido</translation>
    </message>
    <message>
        <source>APT and tungsten oxide</source>
        <translation>APT y óxido de wolframio</translation>
    </message>
    <message>
        <source>refined tin</source>
        <translation>estaño refinado</translation>
    </message>
    <message>
        <source>Ta powder, oxide, metal</source>
        <translation>tantalio en polvo, óxido, metal</translation>
    </message>
    <message>
        <source>ferroniobium</source>
        <translation>ferroniobio</translation>
    </message>
    <message>
        <source>titanium sponge</source>
        <translation>esponja de titanio</translation>
    </message>
    <message>
        <source>V2O5 / ferrovanadium</source>
        <translation>V2O5 / ferrovanadio</translation>
    </message>
    <message>
        <source>primary magnesium metal</source>
        <translation>magnesio metal primario</translation>
    </message>
    <message>
        <source>refined bismuth</source>
        <translation>bismuto refinado</translation>
    </message>
    <message>
        <source>refined tellurium</source>
        <translation>telurio refinado</translation>
    </message>
    <message>
        <source>roasted Mo, ferromolybdenum</source>
        <translation>Mo tostado, ferromolibdeno</translation>
    </message>
    <message>
        <source>hydrofluoric acid, AlF3 (fluorspar equivalent)</source>
        <translation>ácido fluorhídrico, AlF3 (equivalente a espato flúor)</translation>
    </message>
    <message>
        <source>ferrochromium</source>
        <translation>ferrocromo</translation>
    </message>
    <message>
        <source>refined platinum</source>
        <translation>platino refinado</translation>
    </message>
    <message>
        <source>refined palladium</source>
        <translation>paladio refinado</translation>
    </message>
    <message>
        <source>refined zinc (slab)</source>
        <translation>zinc refinado (planchas)</translation>
    </message>
    <message>
        <source>silicon metal</source>
        <translation>silicio metal</translation>
    </message>
    <message>
        <source>milled zircon, zirconium chemicals</source>
        <translation>circón molido, productos químicos de circonio</translation>
    </message>
    <message>
        <source>Be metal, oxide, master alloy</source>
        <translation>berilio metal, óxido, aleación madre</translation>
    </message>
    <message>
        <source>ammonium perrhenate / metal</source>
        <translation>perrenato de amonio / metal</translation>
    </message>
    <message>
        <source>refined silver</source>
        <translation>plata refinada</translation>
    </message>
    <message>
        <source>refined lead</source>
        <translation>plomo refinado</translation>
    </message>
    <message>
        <source>lithium-ion cathode material</source>
        <translation>material de cátodo de iones de litio</translation>
    </message>
    <message>
        <source>lithium-ion cells</source>
        <translation>celdas de iones de litio</translation>
    </message>
    <message>
        <source>NdFeB magnets</source>
        <translation>imanes NdFeB</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>polisilicio</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Secure share</source>
        <translation>Parte segura</translation>
    </message>
    <message>
        <source>Prices and floor</source>
        <translation>Precios y precio mínimo</translation>
    </message>
    <message>
        <source>Sources of supply</source>
        <translation>Fuentes de suministro</translation>
    </message>
    <message>
        <source>Cost and who pays</source>
        <translation>Coste y quién paga</translation>
    </message>
    <message>
        <source>Dependence on {adversary}</source>
        <translation>Dependencia de {adversary}</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Días de cobertura</translation>
    </message>
    <message>
        <source>Gains by member</source>
        <translation>Ganancias por miembro</translation>
    </message>
    <message>
        <source>Map of gains</source>
        <translation>Mapa de ganancias</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>Riesgo de suministro</translation>
    </message>
    <message>
        <source>Exports of {adversary}</source>
        <translation>Exportaciones de {adversary}</translation>
    </message>
    <message>
        <source>Members&apos; output</source>
        <translation>Producción de los miembros</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>grades</name>
    <message>
        <source>Members&apos; use: {share} of it is a judgement, the largest part: {source}</source>
        <translation>Uso de los miembros: {share} es una estimación, la mayor parte: {source}</translation>
    </message>
    <message>
        <source>Output of those who deliver: {share} of it is a judgement, mostly: {source}</source>
        <translation>Producción de los proveedores: {share} es una estimación, sobre todo: {source}</translation>
    </message>
    <message>
        <source>The weakest input of this chart is a judgement.</source>
        <translation>El dato más débil de este gráfico es una estimación.</translation>
    </message>
    <message>
        <source>Base price: {source}</source>
        <translation>Precio base (fuente en inglés): {source}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high} {unit}, or nothing.</source>
        <translation>Permitido: de {low} a {high} {unit}, o nada.</translation>
    </message>
    <message>
        <source>“{text}” is out of range. {allowed}</source>
        <translation>«{text}» está fuera de rango. {allowed}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>Precios en</translation>
    </message>
    <message>
        <source>What was copied is too long for the table of a deal.</source>
        <translation>Lo copiado es demasiado largo para la tabla de un acuerdo.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>No hay nada que pegar.</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>Fila {number}: {why}</translation>
    </message>
    <message>
        <source>The heading “{name}” is not known.</source>
        <translation>El encabezado «{name}» no se conoce.</translation>
    </message>
    <message>
        <source>The heading “{name}” stands there twice.</source>
        <translation>El encabezado «{name}» aparece dos veces.</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Precio actual</translation>
    </message>
    <message>
        <source>No heading “{name}” in the first row.</source>
        <translation>Falta el encabezado «{name}» en la primera fila.</translation>
    </message>
    <message>
        <source>Headings that can stand there: {known}.</source>
        <translation>Encabezados posibles: {known}.</translation>
    </message>
    <message>
        <source>The heading “{name}” has a unit that is not known.</source>
        <translation>El encabezado «{name}» tiene una unidad que no se conoce.</translation>
    </message>
    <message>
        <source>Units that can stand there: {known}.</source>
        <translation>Unidades posibles: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no mineral of the data.</source>
        <translation>«{name}» no es un mineral de los datos.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>«{name}» aparece dos veces.</translation>
    </message>
    <message>
        <source>“{name}” is no unit of prices.</source>
        <translation>«{name}» no es una unidad de precio.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>¿Quería decir «{name}»?</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>Negotiator: handbook</source>
        <translation>Negotiator: manual</translation>
    </message>
    <message>
        <source>Handbook as PDF</source>
        <translation>Manual en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Nobody is in the club</source>
        <translation>Nadie está en el club</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coste al año</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quién paga</translation>
    </message>
    <message>
        <source>Worst off</source>
        <translation>Más perjudicado</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} minerales</translation>
    </message>
    <message>
        <source>Secure share of our needs</source>
        <translation>Necesidades aseguradas</translation>
    </message>
    <message>
        <source>no deal {share}, {scope}</source>
        <translation>sin acuerdo {share}, {scope}</translation>
    </message>
    <message>
        <source>Cost a year, {span}</source>
        <translation>Coste al año, {span}</translation>
    </message>
    <message>
        <source>no deal {cost} {unit}</source>
        <translation>sin acuerdo {cost} {unit}</translation>
    </message>
    <message>
        <source>Gains least</source>
        <translation>Gana menos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>nobody gains or loses</source>
        <translation>nadie gana ni pierde</translation>
    </message>
    <message>
        <source>the only member</source>
        <translation>el único miembro</translation>
    </message>
    <message>
        <source>all {count} gain</source>
        <translation>los {count} ganan</translation>
    </message>
    <message>
        <source>the other {count} gain</source>
        <translation>los otros {count} ganan</translation>
    </message>
    <message>
        <source>{gaining} of {count} gain</source>
        <translation>{gaining} de {count} ganan</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.</source>
        <translation>Media de {span}, {scope}, frente a sin acuerdo con los mismos eventos, en USD de 2024.</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events and the assumptions as shipped, in USD of 2024.</source>
        <translation>Media de {span}, {scope}, frente a sin acuerdo con los mismos eventos y los supuestos de origen, en USD de 2024.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada cambia</translation>
    </message>
    <message>
        <source>Who pays the {amount} {unit}</source>
        <translation>Quién paga los {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers {amount}</source>
        <translation>compradores {amount}</translation>
    </message>
    <message>
        <source>treasuries {amount}</source>
        <translation>Tesoros {amount}</translation>
    </message>
    <message>
        <source>Who saves the {amount} {unit}</source>
        <translation>Quién ahorra los {amount} {unit}</translation>
    </message>
    <message>
        <source>Who pays, who collects</source>
        <translation>Quién paga, quién recauda</translation>
    </message>
    <message>
        <source>Who pays, who saves</source>
        <translation>Quién paga, quién ahorra</translation>
    </message>
    <message>
        <source>buyers pay +{amount} {unit}</source>
        <translation>compradores +{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries pay {amount} {unit}</source>
        <translation>Tesoros pagan {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers save {amount} {unit}</source>
        <translation>compradores −{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries collect {amount} {unit}</source>
        <translation>Tesoros recaudan {amount} {unit}</translation>
    </message>
    <message>
        <source>Compared with no deal under the assumptions as shipped</source>
        <translation>Comparado con sin acuerdo con los supuestos de origen</translation>
    </message>
    <message>
        <source>Compared with no deal under my assumptions</source>
        <translation>Comparado con sin acuerdo con mis supuestos</translation>
    </message>
    <message>
        <source>in 8 of 10 draws {range}</source>
        <translation>en 8 de cada 10 sorteos: {range}</translation>
    </message>
    <message>
        <source>buyers {range}</source>
        <translation>compradores {range}</translation>
    </message>
    <message>
        <source>treasuries {range}</source>
        <translation>Tesoros {range}</translation>
    </message>
    <message>
        <source>{first}, {second} {unit}</source>
        <translation>{first}, {second} {unit}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{range}, least in {share}</source>
        <translation>{range}, último en {share}</translation>
    </message>
    <message>
        <source>Ranges: between 10 and 90 % of {draws} draws of the parameters, seed {seed}; changes are taken in the same draw.</source>
        <translation>Intervalos: entre el 10 y el 90 % de {draws} sorteos de los parámetros, semilla {seed}; los cambios se toman en el mismo sorteo.</translation>
    </message>
    <message>
        <source>{range} ({change})</source>
        <translation>{range} ({change})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Drag the floor price. Everything follows while you move.</source>
        <translation>Arrastre el precio mínimo. Todo le sigue mientras lo mueve.</translation>
    </message>
    <message>
        <source>The grey dashed line is no deal under the same events.</source>
        <translation>La línea gris discontinua es sin acuerdo con los mismos eventos.</translation>
    </message>
    <message>
        <source>Four figures are always here: safer, dearer, who pays, who loses.</source>
        <translation>Siempre hay cuatro cifras: más seguro, más caro, quién paga, quién pierde.</translation>
    </message>
    <message>
        <source>Tick who joins. The gain of each stands beside its name.</source>
        <translation>Marque quién entra. La ganancia de cada uno está junto a su nombre.</translation>
    </message>
    <message>
        <source>What your last step changed, and why. Ctrl+Z takes it back.</source>
        <translation>Qué cambió su último paso, y por qué. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>Begun</source>
        <translation>Comenzado</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ninguna diferencia</translation>
    </message>
    <message>
        <source>another name or note</source>
        <translation>otro nombre o nota</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this document was open. Nothing is lost.

Last change: {time}, {message}
Since it was opened: {difference}</source>
        <translation>El programa terminó de forma inesperada con este documento abierto. No se ha perdido nada.

Último cambio: {time}, {message}
Desde que se abrió: {difference}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly, with a document that was not saved.

{name}
Last change: {time}, {message}
Since it was begun: {difference}</source>
        <translation>El programa terminó de forma inesperada, con un documento sin guardar.

{name}
Último cambio: {time}, {message}
Desde que se empezó: {difference}</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importados: {names}</translation>
    </message>
    <message>
        <source>This scenario was written under other data: its figures may differ here.</source>
        <translation>Este escenario se escribió con otros datos: sus cifras pueden diferir aquí.</translation>
    </message>
    <message>
        <source>The base numbers that it keeps are the same.</source>
        <translation>Los números de base que guarda son los mismos.</translation>
    </message>
    <message>
        <source>{name}: {written} there, {ours} here</source>
        <translation>{name}: {written} allí, {ours} aquí</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The clock stands before the last change ({time}); check the date.</source>
        <translation>El reloj está antes del último cambio ({time}); compruebe la fecha.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Floor at the border</source>
        <translation>Precio mínimo en frontera</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>El Tesoro paga la diferencia</translation>
    </message>
    <message>
        <source>Contract for difference</source>
        <translation>Contrato por diferencias</translation>
    </message>
    <message>
        <source>Buying from members</source>
        <translation>Compras a los miembros</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Arancel</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>Proyecto conjunto</translation>
    </message>
    <message>
        <source>Exports restricted</source>
        <translation>Exportaciones restringidas</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>Venta a bajo precio</translation>
    </message>
    <message>
        <source>Passive: only what is scripted</source>
        <translation>Pasivo: solo lo previsto</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>Ojo por ojo</translation>
    </message>
    <message>
        <source>Predator</source>
        <translation>Depredador</translation>
    </message>
    <message>
        <source>Politically sorted</source>
        <translation>Clasificación política</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>Nueva capacidad exterior</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>Cargo a la exportación</translation>
    </message>
    <message>
        <source>Undercutting, then a charge</source>
        <translation>Rebaja de precios y luego cargo</translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation>Sanciones levantadas</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>Choque de demanda</translation>
    </message>
    <message>
        <source>A member joins</source>
        <translation>Un miembro entra</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>Un miembro sale</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Negociar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Border floor, gap subsidy, contract for difference, purchase quota, tariff, stockpile or joint project.</source>
        <translation>Precio mínimo en frontera, subsidio de la diferencia, contrato por diferencias, cuota de compra, arancel, reserva o proyecto conjunto.</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>The mineral that an instrument is for.</source>
        <translation>El mineral al que se aplica el instrumento.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>The stage of the chain that an instrument is for.</source>
        <translation>La fase de la cadena a la que se aplica el instrumento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>First quarter in which an instrument is in force.</source>
        <translation>Primer trimestre en que rige el instrumento.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Last quarter in force; to the end of the run if absent.</source>
        <translation>Último trimestre en vigor; hasta el final del periodo si falta.</translation>
    </message>
    <message>
        <source>Border floor</source>
        <translation>Precio mínimo en frontera</translation>
    </message>
    <message>
        <source>Imports from outside land at this price at least, by a levy; from a thousandth of the base price to a thousand times it.</source>
        <translation>Las importaciones de fuera entran como mínimo a este precio, mediante un gravamen; de una milésima a mil veces el precio base.</translation>
    </message>
    <message>
        <source>Subsidised price</source>
        <translation>Precio subvencionado</translation>
    </message>
    <message>
        <source>Member producers receive this price at least; the treasury pays the gap.</source>
        <translation>Los productores miembros reciben al menos este precio; el Tesoro paga la diferencia.</translation>
    </message>
    <message>
        <source>Sharing of costs</source>
        <translation>Reparto de costes</translation>
    </message>
    <message>
        <source>Who pays: each what falls to it (own), or all signatories by GDP, consumption, output, equally, or by custom shares.</source>
        <translation>Quién paga: cada uno lo que le toca, o todos los firmantes según PIB, consumo, producción, a partes iguales o según partes propias.</translation>
    </message>
    <message>
        <source>Custom shares</source>
        <translation>Partes propias</translation>
    </message>
    <message>
        <source>Region and part of the cost of each signatory; they sum to 1.</source>
        <translation>Región y parte del coste de cada firmante; suman 1.</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Precio de ejercicio</translation>
    </message>
    <message>
        <source>Price that member producers receive for the covered part of their output; the treasury pays what is missing and collects what is above.</source>
        <translation>Precio que reciben los productores miembros por la parte cubierta de su producción; el Tesoro paga lo que falta y recauda lo que sobra.</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>Parte cubierta</translation>
    </message>
    <message>
        <source>Part of output that receives the strike.</source>
        <translation>Parte de la producción que recibe el precio de ejercicio.</translation>
    </message>
    <message>
        <source>Purchase quota</source>
        <translation>Cuota de compra</translation>
    </message>
    <message>
        <source>Part of their use that members buy from member producers.</source>
        <translation>Parte de su uso que los miembros compran a productores miembros.</translation>
    </message>
    <message>
        <source>Purchase quota in tonnes</source>
        <translation>Cuota de compra en toneladas</translation>
    </message>
    <message>
        <source>Tonnes a year that all members together buy from member producers.</source>
        <translation>Toneladas al año que todos los miembros juntos compran a productores miembros.</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>Market price, the floor of the same mineral and stage, or a fixed price.</source>
        <translation>Precio de mercado, el precio mínimo del mismo mineral y fase, o un precio fijo.</translation>
    </message>
    <message>
        <source>Fixed agreed price</source>
        <translation>Precio acordado fijo</translation>
    </message>
    <message>
        <source>The agreed price where it is fixed.</source>
        <translation>El precio acordado cuando es fijo.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Who pays the difference between agreed and market price: buyer or treasury.</source>
        <translation>Quién paga la diferencia entre el precio acordado y el de mercado: comprador o Tesoro.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Arancel</translation>
    </message>
    <message>
        <source>Part of their price that goods from outside pay at the border.</source>
        <translation>Parte de su precio que pagan en frontera los bienes de fuera.</translation>
    </message>
    <message>
        <source>Hit by the tariff</source>
        <translation>Afectados por el arancel</translation>
    </message>
    <message>
        <source>Outsiders, the adversary alone, or a list of regions; members pay the preferential rate.</source>
        <translation>Los de fuera, solo el adversario o una lista de regiones; los miembros pagan el tipo preferente.</translation>
    </message>
    <message>
        <source>Preferential tariff</source>
        <translation>Arancel preferente</translation>
    </message>
    <message>
        <source>What goods of other members pay; a country&apos;s own, and those of its customs union, pay nothing.</source>
        <translation>Lo que pagan los bienes de otros miembros; los propios y los de su unión aduanera no pagan nada.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Days of the members&apos; use to be held.</source>
        <translation>Días de uso de los miembros que se guardan.</translation>
    </message>
    <message>
        <source>Budget of the reserve</source>
        <translation>Presupuesto de la reserva</translation>
    </message>
    <message>
        <source>Ceiling of what is spent on buying.</source>
        <translation>Tope de lo que se gasta en comprar.</translation>
    </message>
    <message>
        <source>Years of filling</source>
        <translation>Años de llenado</translation>
    </message>
    <message>
        <source>Time in which the reserve is bought.</source>
        <translation>Tiempo en que se compra la reserva.</translation>
    </message>
    <message>
        <source>Release price</source>
        <translation>Precio de liberación</translation>
    </message>
    <message>
        <source>Price paid by members over the base price, or over their floor where that is higher, from which the reserve is sold.</source>
        <translation>Precio pagado por los miembros sobre el precio base, o sobre su precio mínimo si es más alto, a partir del cual se vende la reserva.</translation>
    </message>
    <message>
        <source>Release at shortfall</source>
        <translation>Liberación por escasez</translation>
    </message>
    <message>
        <source>Part of what members want that they miss, at which the reserve is sold from the base price on; never if absent.</source>
        <translation>Parte de lo que quieren los miembros que les falta, a la que se vende la reserva desde el precio base; nunca si falta.</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Whether what was sold is bought again.</source>
        <translation>Si se vuelve a comprar lo vendido.</translation>
    </message>
    <message>
        <source>Source of the reserve</source>
        <translation>Origen de la reserva</translation>
    </message>
    <message>
        <source>From whom it is bought: from all (open market), or from member producers as under a purchase quota (members).</source>
        <translation>A quién se compra: a todos (mercado abierto), o a productores miembros como bajo una cuota de compra (miembros).</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>Coste de mantenimiento</translation>
    </message>
    <message>
        <source>Yearly cost of keeping the reserve, over its value.</source>
        <translation>Coste anual de mantener la reserva, sobre su valor.</translation>
    </message>
    <message>
        <source>Books of the reserve</source>
        <translation>Contabilidad de la reserva</translation>
    </message>
    <message>
        <source>Cash: what is bought is spent. Market value: it is worth its price of the day, and gains and losses are booked.</source>
        <translation>Efectivo: lo comprado se gasta. Valor de mercado: vale su precio del día, y se anotan ganancias y pérdidas.</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>Lugar del proyecto</translation>
    </message>
    <message>
        <source>Where the mine or plant stands, member or not, with capacity today or not.</source>
        <translation>Dónde está la mina o la planta, miembro o no, con capacidad hoy o sin ella.</translation>
    </message>
    <message>
        <source>Capacity of the project</source>
        <translation>Capacidad del proyecto</translation>
    </message>
    <message>
        <source>Tonnes a year that it can make.</source>
        <translation>Toneladas al año que puede producir.</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Coste de capital</translation>
    </message>
    <message>
        <source>What it costs to build; by the capital cost of the data if absent.</source>
        <translation>Lo que cuesta construirlo; según los datos si falta.</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>Parte pública</translation>
    </message>
    <message>
        <source>Part of the capital cost that treasuries pay, without return; the owners pay the rest.</source>
        <translation>Parte del coste de capital que pagan los Tesoros, sin retorno; los dueños pagan el resto.</translation>
    </message>
    <message>
        <source>Years to first output</source>
        <translation>Años hasta la primera producción</translation>
    </message>
    <message>
        <source>From the decision to the first output; that of the stage if absent.</source>
        <translation>De la decisión a la primera producción; según la fase si falta.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happens: an act of an outsider, an outage, a shock of demand, or somebody who joins or leaves.</source>
        <translation>Qué ocurre: un acto de alguien de fuera, una parada, un choque de demanda, o alguien que entra o sale.</translation>
    </message>
    <message>
        <source>The outsider who acts, opens capacity, or with whom trade opens.</source>
        <translation>El país de fuera que actúa, abre capacidad o con el que se abre el comercio.</translation>
    </message>
    <message>
        <source>Buyers that an act hits: members, everyone, or a list of regions; never the actor.</source>
        <translation>Compradores afectados: miembros, todos o una lista de regiones; nunca el actor.</translation>
    </message>
    <message>
        <source>Region of the event</source>
        <translation>Región del evento</translation>
    </message>
    <message>
        <source>Where capacity stands still, or who joins or leaves.</source>
        <translation>Dónde se para la capacidad, o quién entra o sale.</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>Cargo a la exportación</translation>
    </message>
    <message>
        <source>What the actor charges its targets on top of the price; its treasury keeps it.</source>
        <translation>Lo que el actor cobra a sus destinatarios además del precio; se lo queda su Tesoro.</translation>
    </message>
    <message>
        <source>Longest undercutting</source>
        <translation>Duración máxima de la rebaja</translation>
    </message>
    <message>
        <source>So long the actor undercuts at most.</source>
        <translation>Cuánto tiempo rebaja precios el actor como máximo.</translation>
    </message>
    <message>
        <source>Undercutting before the exit</source>
        <translation>Rebaja antes de la salida</translation>
    </message>
    <message>
        <source>Part by which the actor sells as if its costs were lower until rivals have left.</source>
        <translation>Parte en que el actor vende como si sus costes fueran menores hasta que salen los rivales.</translation>
    </message>
    <message>
        <source>Market that is watched</source>
        <translation>Mercado observado</translation>
    </message>
    <message>
        <source>Whose purchases from rivals decide when it stops: members, or everyone but the actor.</source>
        <translation>Qué compras a rivales deciden cuándo para: las de los miembros, o las de todos menos el actor.</translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation>Regla de salida</translation>
    </message>
    <message>
        <source>Share of rivals in those purchases below which it stops undercutting.</source>
        <translation>Parte de los rivales en esas compras por debajo de la cual deja de rebajar.</translation>
    </message>
    <message>
        <source>Charge after the exit</source>
        <translation>Cargo tras la salida</translation>
    </message>
    <message>
        <source>What it charges its targets on top of the price once rivals have left.</source>
        <translation>Lo que cobra a sus destinatarios además del precio cuando han salido los rivales.</translation>
    </message>
    <message>
        <source>Length of the charge</source>
        <translation>Duración del cargo</translation>
    </message>
    <message>
        <source>How long it charges.</source>
        <translation>Cuánto tiempo cobra.</translation>
    </message>
    <message>
        <source>Length without sanctions</source>
        <translation>Duración sin sanciones</translation>
    </message>
    <message>
        <source>How long trade is open.</source>
        <translation>Cuánto tiempo está abierto el comercio.</translation>
    </message>
    <message>
        <source>Buyers without sanctions</source>
        <translation>Compradores sin sanciones</translation>
    </message>
    <message>
        <source>Who may buy again: members, everyone, or a list of regions.</source>
        <translation>Quién puede volver a comprar: miembros, todos o una lista de regiones.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Quarters until trade is fully open; 1 is at once.</source>
        <translation>Trimestres hasta la apertura total del comercio; 1 es de inmediato.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Part of the capacity that stands still; nothing of it is lost.</source>
        <translation>Parte de la capacidad parada; nada de ella se pierde.</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>Choque de demanda</translation>
    </message>
    <message>
        <source>How many times the usual final users want.</source>
        <translation>Cuántas veces lo habitual quieren los usuarios finales.</translation>
    </message>
    <message>
        <source>Regions of the shock</source>
        <translation>Regiones del choque</translation>
    </message>
    <message>
        <source>Whose final users are hit: everyone, or a list of regions.</source>
        <translation>De quién son los usuarios finales afectados: todos o una lista de regiones.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Doctrine</source>
        <translation>Doctrina</translation>
    </message>
    <message>
        <source>Rule by which the adversary acts beyond the events: passive, tit for tat, predator or politically sorted.</source>
        <translation>Regla por la que actúa el adversario más allá de los eventos: pasivo, ojo por ojo, depredador o selección política.</translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation>Represalia</translation>
    </message>
    <message>
        <source>Cut of exports to members of what a floor of theirs binds on, a quarter later.</source>
        <translation>Reducción, un trimestre después, de las exportaciones a los miembros de aquello en lo que actúa su precio mínimo.</translation>
    </message>
    <message>
        <source>Minerals of the doctrine</source>
        <translation>Minerales de la doctrina</translation>
    </message>
    <message>
        <source>The minerals in which the adversary acts.</source>
        <translation>Los minerales en los que actúa el adversario.</translation>
    </message>
    <message>
        <source>Stage of the doctrine</source>
        <translation>Etapa de la doctrina</translation>
    </message>
    <message>
        <source>The stage of the chain at which it acts.</source>
        <translation>La etapa de la cadena en la que actúa.</translation>
    </message>
    <message>
        <source>Start of the doctrine</source>
        <translation>Inicio de la doctrina</translation>
    </message>
    <message>
        <source>First quarter in which it acts.</source>
        <translation>Primer trimestre en que actúa.</translation>
    </message>
    <message>
        <source>Length of the doctrine</source>
        <translation>Duración de la doctrina</translation>
    </message>
    <message>
        <source>How long it acts.</source>
        <translation>Cuánto tiempo actúa.</translation>
    </message>
    <message>
        <source>Undercutting by a predator</source>
        <translation>Venta a bajo precio por un depredador</translation>
    </message>
    <message>
        <source>Part by which the adversary sells as if its costs were lower.</source>
        <translation>Parte en que el adversario vende como si sus costes fueran menores.</translation>
    </message>
    <message>
        <source>Market that a predator watches</source>
        <translation>Mercado que vigila un depredador</translation>
    </message>
    <message>
        <source>Whose purchases from rivals count: members, or everyone but the adversary.</source>
        <translation>Qué compras a rivales cuentan: las de los miembros o las de todos menos el adversario.</translation>
    </message>
    <message>
        <source>Threshold of a predator</source>
        <translation>Umbral de un depredador</translation>
    </message>
    <message>
        <source>Share of rivals below which it stops undercutting, and above which it begins again.</source>
        <translation>Cuota de los rivales por debajo de la cual deja de vender barato y por encima de la cual vuelve a empezar.</translation>
    </message>
    <message>
        <source>Charge of a predator</source>
        <translation>Recargo de un depredador</translation>
    </message>
    <message>
        <source>What it charges on top of the price once rivals are weak.</source>
        <translation>Lo que añade al precio cuando los rivales están débiles.</translation>
    </message>
    <message>
        <source>Least length of a charge</source>
        <translation>Duración mínima de un recargo</translation>
    </message>
    <message>
        <source>How long it charges at least before it undercuts again.</source>
        <translation>Tiempo mínimo del recargo antes de volver a vender barato.</translation>
    </message>
    <message>
        <source>Targets of a predator</source>
        <translation>Objetivos de un depredador</translation>
    </message>
    <message>
        <source>Who pays the charge: members, everyone, or a list of regions.</source>
        <translation>Quién paga el recargo: los miembros, todos o una lista de regiones.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Buyers that are treated alike: members, everyone, or a list of regions.</source>
        <translation>Compradores tratados por igual: los miembros, todos o una lista de regiones.</translation>
    </message>
    <message>
        <source>Cut of a tier</source>
        <translation>Reducción de un nivel</translation>
    </message>
    <message>
        <source>Cut of exports to the tier; of two cuts the stricter counts.</source>
        <translation>Reducción de las exportaciones a ese nivel; de dos reducciones vale la mayor.</translation>
    </message>
    <message>
        <source>Minerals of the event</source>
        <translation>Minerales del evento</translation>
    </message>
    <message>
        <source>The minerals that an event hits.</source>
        <translation>Los minerales a los que afecta el evento.</translation>
    </message>
    <message>
        <source>Stage of the event</source>
        <translation>Fase del evento</translation>
    </message>
    <message>
        <source>The stage of the chain that an event hits.</source>
        <translation>La fase de la cadena a la que afecta el evento.</translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation>Inicio del evento</translation>
    </message>
    <message>
        <source>First quarter of an event.</source>
        <translation>Primer trimestre del evento.</translation>
    </message>
    <message>
        <source>Length of the event</source>
        <translation>Duración del evento</translation>
    </message>
    <message>
        <source>How long an event lasts.</source>
        <translation>Cuánto dura el evento.</translation>
    </message>
    <message>
        <source>Cut of exports</source>
        <translation>Recorte de exportaciones</translation>
    </message>
    <message>
        <source>Part of its base sales to the targets that the actor withholds, at any price.</source>
        <translation>Parte de sus ventes base a los destinatarios que el actor retiene, a cualquier precio.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>Venta a bajo precio</translation>
    </message>
    <message>
        <source>Part by which the actor&apos;s producers sell as if their costs were lower.</source>
        <translation>Parte en que los productores del actor venden como si sus costes fueran menores.</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>Nueva capacidad exterior</translation>
    </message>
    <message>
        <source>Capacity that the actor opens for each of the minerals.</source>
        <translation>Capacidad que el actor abre para cada uno de los minerales.</translation>
    </message>
    <message>
        <source>Life of new capacity</source>
        <translation>Vida de la nueva capacidad</translation>
    </message>
    <message>
        <source>So long it stands.</source>
        <translation>Cuánto tiempo permanece.</translation>
    </message>
    <message>
        <source>Capital cost of new capacity</source>
        <translation>Coste de capital de la nueva capacidad</translation>
    </message>
    <message>
        <source>What the owners paid for all of it; that of the data if absent.</source>
        <translation>Lo que los dueños pagaron por toda ella; según los datos si falta.</translation>
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
        <translation>Metales de aleación</translation>
    </message>
    <message>
        <source>Base metals</source>
        <translation>Metales básicos</translation>
    </message>
    <message>
        <source>Battery minerals</source>
        <translation>Minerales para baterías</translation>
    </message>
    <message>
        <source>Industrial minerals</source>
        <translation>Minerales industriales</translation>
    </message>
    <message>
        <source>Magnet rare earths</source>
        <translation>Tierras raras para imanes</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>Metales preciosos</translation>
    </message>
    <message>
        <source>Semiconductor minerals</source>
        <translation>Minerales para semiconductores</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>Litio</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>litio</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Cobalto</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>cobalto</translation>
    </message>
    <message>
        <source>Nickel</source>
        <translation>Níquel</translation>
    </message>
    <message>
        <source>nickel</source>
        <translation>níquel</translation>
    </message>
    <message>
        <source>Natural graphite</source>
        <translation>Grafito natural</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafito</translation>
    </message>
    <message>
        <source>graphite</source>
        <translation>grafito</translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation>Manganeso</translation>
    </message>
    <message>
        <source>manganese</source>
        <translation>manganeso</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Cobre</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>cobre</translation>
    </message>
    <message>
        <source>Aluminium</source>
        <translation>Aluminio</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>aluminio</translation>
    </message>
    <message>
        <source>Neodymium-praseodymium</source>
        <translation>Neodimio-praseodimio</translation>
    </message>
    <message>
        <source>NdPr oxide</source>
        <translation>Óxido de NdPr</translation>
    </message>
    <message>
        <source>NdPr</source>
        <translation>NdPr</translation>
    </message>
    <message>
        <source>Dysprosium-terbium</source>
        <translation>Disprosio-terbio</translation>
    </message>
    <message>
        <source>Dysprosium, terbium</source>
        <translation>Disprosio, terbio</translation>
    </message>
    <message>
        <source>Dy-Tb</source>
        <translation>Dy-Tb</translation>
    </message>
    <message>
        <source>Other rare earths</source>
        <translation>Otras tierras raras</translation>
    </message>
    <message>
        <source>other rare earths</source>
        <translation>otras tierras raras</translation>
    </message>
    <message>
        <source>Gallium</source>
        <translation>Galio</translation>
    </message>
    <message>
        <source>gallium</source>
        <translation>galio</translation>
    </message>
    <message>
        <source>Germanium</source>
        <translation>Germanio</translation>
    </message>
    <message>
        <source>germanium</source>
        <translation>germanio</translation>
    </message>
    <message>
        <source>Indium</source>
        <translation>Indio</translation>
    </message>
    <message>
        <source>indium</source>
        <translation>indio</translation>
    </message>
    <message>
        <source>Antimony</source>
        <translation>Antimonio</translation>
    </message>
    <message>
        <source>antimony</source>
        <translation>antimonio</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <translation>Wolframio</translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation>wolframio</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>Estaño</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>estaño</translation>
    </message>
    <message>
        <source>Tantalum</source>
        <translation>Tantalio</translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation>tantalio</translation>
    </message>
    <message>
        <source>Niobium</source>
        <translation>Niobio</translation>
    </message>
    <message>
        <source>niobium</source>
        <translation>niobio</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>Titanio</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>titanio</translation>
    </message>
    <message>
        <source>Vanadium</source>
        <translation>Vanadio</translation>
    </message>
    <message>
        <source>vanadium</source>
        <translation>vanadio</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesio</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>magnesio</translation>
    </message>
    <message>
        <source>Bismuth</source>
        <translation>Bismuto</translation>
    </message>
    <message>
        <source>bismuth</source>
        <translation>bismuto</translation>
    </message>
    <message>
        <source>Tellurium</source>
        <translation>Telurio</translation>
    </message>
    <message>
        <source>tellurium</source>
        <translation>telurio</translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation>Molibdeno</translation>
    </message>
    <message>
        <source>molybdenum</source>
        <translation>molibdeno</translation>
    </message>
    <message>
        <source>Fluorspar</source>
        <translation>Fluorita</translation>
    </message>
    <message>
        <source>fluorspar</source>
        <translation>fluorita</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Cromo</translation>
    </message>
    <message>
        <source>chromium</source>
        <translation>cromo</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platino</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platino</translation>
    </message>
    <message>
        <source>Palladium</source>
        <translation>Paladio</translation>
    </message>
    <message>
        <source>palladium</source>
        <translation>paladio</translation>
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
        <translation>Silicio metálico</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>silicio</translation>
    </message>
    <message>
        <source>Zirconium</source>
        <translation>Circonio</translation>
    </message>
    <message>
        <source>zirconium</source>
        <translation>circonio</translation>
    </message>
    <message>
        <source>Beryllium</source>
        <translation>Berilio</translation>
    </message>
    <message>
        <source>beryllium</source>
        <translation>berilio</translation>
    </message>
    <message>
        <source>Rhenium</source>
        <translation>Renio</translation>
    </message>
    <message>
        <source>rhenium</source>
        <translation>renio</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Plata</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>plata</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Plomo</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>plomo</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>bn</source>
        <translation>mil M</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>mil M USD</translation>
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
        <translation>Coalición</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>a process of the ensemble ended before its work was done.</source>
        <translation>un proceso del conjunto terminó antes de acabar su trabajo.</translation>
    </message>
    <message>
        <source>Use fewer workers if memory is short, then run it again.</source>
        <translation>Use menos procesos si falta memoria y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>un documento vacío</translation>
    </message>
    <message>
        <source>one with a scenario</source>
        <translation>uno con un escenario</translation>
    </message>
    <message>
        <source>the document has no place yet.</source>
        <translation>el documento aún no tiene lugar.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Guárdelo primero.</translation>
    </message>
    <message>
        <source>a scenario file, or one of {names}</source>
        <translation>un archivo de escenario, o uno de: {names}</translation>
    </message>
    <message>
        <source>no such file and no such shipped scenario</source>
        <translation>ni archivo ni escenario incluido con ese nombre</translation>
    </message>
    <message>
        <source>{names}, the number of a revision</source>
        <translation>{names}, el número de una revisión</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} files {pattern}</source>
        <translation>
            <numerusform>1 a {count} archivo {pattern}</numerusform>
            <numerusform>1 a {count} archivos {pattern}</numerusform>
        </translation>
    </message>
    <message>
        <source>no scenario {name}</source>
        <translation>ningún escenario {name}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Desde {first}:</translation>
    </message>
    <message>
        <source>From {first} until {stop}</source>
        <translation>De {first} a {stop} (excluido):</translation>
    </message>
    <message>
        <source>border measures</source>
        <translation>medidas en frontera</translation>
    </message>
    <message>
        <source>subsidies and contracts</source>
        <translation>subvenciones y contratos</translation>
    </message>
    <message>
        <source>purchases from members</source>
        <translation>compras a los miembros</translation>
    </message>
    <message>
        <source>the stockpile</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>joint finance</source>
        <translation>financiación conjunta</translation>
    </message>
    <message>
        <source>{region} from {quarter}</source>
        <translation>{region} desde {quarter}</translation>
    </message>
    <message>
        <source>a demand elasticity of {demand} does not fit an upper-tail elasticity of {tail}.</source>
        <translation>una elasticidad de la demanda de {demand} no encaja con una elasticidad a precios muy altos de {tail}.</translation>
    </message>
    <message>
        <source>Keep it between 0 and the upper-tail elasticity.</source>
        <translation>Manténgala entre 0 y la elasticidad a precios muy altos.</translation>
    </message>
    <message>
        <source>a whole copy of the file</source>
        <translation>una copia completa del archivo</translation>
    </message>
    <message>
        <source>found {found}.</source>
        <translation>encontrado: {found}.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>Permitido: {allowed}.</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>¿Quiso decir {name}?</translation>
    </message>
    <message numerus="yes">
        <source>found {found} (and {count} more).</source>
        <translation>
            <numerusform>encontrado: {found} (y {count} más).</numerusform>
            <numerusform>encontrado: {found} (y {count} más).</numerusform>
        </translation>
    </message>
    <message>
        <source>the markets of {mineral} did not clear: relative excess {excess}.</source>
        <translation>los mercados no se equilibran ({mineral}): exceso relativo {excess}.</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>{mineral}, {quarter}, draw {draw}</source>
        <translation>{mineral}, {quarter}, sorteo {draw}</translation>
    </message>
    <message>
        <source>Make the largest floor, quota or event of this mineral milder.</source>
        <translation>Suavice el mayor precio mínimo, cuota o evento de este mineral.</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>demasiados valores</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>como mucho {number}</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>byte {number}</translation>
    </message>
    <message>
        <source>lists or objects too deep within each other</source>
        <translation>listas u objetos demasiado anidados</translation>
    </message>
    <message>
        <source>the key {key} twice</source>
        <translation>la clave {key} dos veces</translation>
    </message>
    <message>
        <source>a number as people write it</source>
        <translation>un número como se escribe normalmente</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} levels</source>
        <translation>
            <numerusform>como mucho {count} nivel</numerusform>
            <numerusform>como mucho {count} niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>UTF-8 without one</source>
        <translation>UTF-8 sin ella</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>cada clave una vez</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>la mitad de un par sustituto</translation>
    </message>
    <message>
        <source>whole characters</source>
        <translation>caracteres completos</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <translation>no es JSON ({reason})</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>un dispositivo o una tubería</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} bytes</source>
        <translation>
            <numerusform>como mucho {count} byte</numerusform>
            <numerusform>como mucho {count} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>archivo inexistente</translation>
    </message>
    <message>
        <source>a plain file that you may read</source>
        <translation>un archivo normal que pueda leer</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>un archivo mayor</translation>
    </message>
    <message>
        <source>no way to write here ({reason})</source>
        <translation>no se puede escribir aquí ({reason})</translation>
    </message>
    <message>
        <source>a plain file in a folder that you may write to</source>
        <translation>un archivo normal en una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>a file that cannot be opened ({reason})</source>
        <translation>un archivo que no se puede abrir ({reason})</translation>
    </message>
    <message>
        <source>a damaged outcome</source>
        <translation>un resultado dañado</translation>
    </message>
    <message>
        <source>a file of version {version}, written by model {model}</source>
        <translation>un archivo de versión {version}, escrito por el modelo {model}</translation>
    </message>
    <message>
        <source>version {version}, or a newer program</source>
        <translation>versión {version}, o un programa más nuevo</translation>
    </message>
    <message>
        <source>no key format</source>
        <translation>sin clave format</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a quarter like 2027Q1</source>
        <translation>un trimestre como 2027Q1</translation>
    </message>
    <message>
        <source>a region id like USA</source>
        <translation>un identificador de región como USA</translation>
    </message>
    <message>
        <source>a mineral id like gallium</source>
        <translation>un identificador de mineral como gallium</translation>
    </message>
    <message>
        <source>a parameter name like stock_days or component.stock_days</source>
        <translation>un nombre de parámetro como stock_days o component.stock_days</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>{number} above {bound}</source>
        <translation>{number} mayor que {bound}</translation>
    </message>
    <message>
        <source>{number} from {bound}</source>
        <translation>{number} desde {bound}</translation>
    </message>
    <message>
        <source>{number} below {bound}</source>
        <translation>{number} menor que {bound}</translation>
    </message>
    <message>
        <source>{number} up to {bound}</source>
        <translation>{number} hasta {bound}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>uno de: {names}</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} items</source>
        <translation>{what} de {least} a {most} elementos</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} characters</source>
        <translation>{what} de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>each region once</source>
        <translation>cada región una vez</translation>
    </message>
    <message>
        <source>{region}, which did not attend</source>
        <translation>{region}, que no asistió</translation>
    </message>
    <message>
        <source>the host or one of the delegations that attended</source>
        <translation>el anfitrión o una de las delegaciones asistentes</translation>
    </message>
    <message>
        <source>{region}, which has not signed the {article} article</source>
        <translation>{region}, que no ha firmado el artículo {article}</translation>
    </message>
    <message>
        <source>the floor as agreed price, but no floor for {mineral} ({stage})</source>
        <translation>el precio mínimo como precio acordado, pero sin precio mínimo: {mineral} ({stage})</translation>
    </message>
    <message>
        <source>a border floor or a subsidy of the same mineral and stage, or another price</source>
        <translation>un precio mínimo en frontera o una subvención del mismo mineral y fase, u otro precio</translation>
    </message>
    <message>
        <source>probabilities that sum to {total}</source>
        <translation>probabilidades que suman {total}</translation>
    </message>
    <message>
        <source>a mineral of the data</source>
        <translation>un mineral de los datos</translation>
    </message>
    <message>
        <source>a parameter of {mineral} of the data</source>
        <translation>un parámetro de los datos ({mineral})</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>{region} again, a member already in members[{place}]</source>
        <translation>{region} otra vez, ya miembro en members[{place}]</translation>
    </message>
    <message>
        <source>{region}, which is the adversary</source>
        <translation>{region}, que es el adversario</translation>
    </message>
    <message>
        <source>an article twice</source>
        <translation>un artículo dos veces</translation>
    </message>
    <message>
        <source>each article once</source>
        <translation>cada artículo una vez</translation>
    </message>
    <message>
        <source>from {low} to {high} USD per tonne (base price {base})</source>
        <translation>de {low} a {high} USD por tonelada (precio base {base})</translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation>{name} otra vez</translation>
    </message>
    <message>
        <source>{parameter} of {mineral} again</source>
        <translation>{parameter} otra vez ({mineral})</translation>
    </message>
    <message>
        <source>a member that has signed it</source>
        <translation>un miembro que lo haya firmado</translation>
    </message>
    <message>
        <source>probabilities that sum to 1</source>
        <translation>probabilidades que sumen 1</translation>
    </message>
    <message>
        <source>an adversary outside the club</source>
        <translation>un adversario fuera del club</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>cada nombre una vez</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>cada uno una vez</translation>
    </message>
    <message>
        <source>both of them or none</source>
        <translation>ambos o ninguno</translation>
    </message>
    <message>
        <source>custom shares that sum to {total}</source>
        <translation>partes propias que suman {total}</translation>
    </message>
    <message>
        <source>agreed_price fixed without price_usd_per_t</source>
        <translation>agreed_price fixed sin price_usd_per_t</translation>
    </message>
    <message>
        <source>price_usd_per_t without agreed_price fixed</source>
        <translation>price_usd_per_t sin agreed_price fixed</translation>
    </message>
    <message>
        <source>a region twice in shares</source>
        <translation>una región dos veces en las partes</translation>
    </message>
    <message>
        <source>shares that sum to 1</source>
        <translation>partes que sumen 1</translation>
    </message>
    <message>
        <source>both of share_frac and tonnes_per_year</source>
        <translation>share_frac y tonnes_per_year a la vez</translation>
    </message>
    <message>
        <source>neither of share_frac and tonnes_per_year</source>
        <translation>ni share_frac ni tonnes_per_year</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>exactamente uno de ellos</translation>
    </message>
    <message>
        <source>sharing own for a common project</source>
        <translation>sharing own para un proyecto conjunto</translation>
    </message>
    <message>
        <source>gdp, consumption, output, equal or custom</source>
        <translation>gdp, consumption, output, equal o custom</translation>
    </message>
    <message>
        <source>an end of a project that stands</source>
        <translation>un final para un proyecto que permanece</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin final</translation>
    </message>
    <message>
        <source>instruments {first} and {place} are both {kind} for {mineral} ({stage})</source>
        <translation>los instrumentos {first} y {place} son ambos de tipo: {kind}, {mineral} ({stage})</translation>
    </message>
    <message>
        <source>shares without sharing custom</source>
        <translation>partes sin sharing custom</translation>
    </message>
    <message>
        <source>one of a kind for a mineral and stage</source>
        <translation>uno de cada tipo por mineral y fase</translation>
    </message>
    <message>
        <source>a quarter from {quarter} on</source>
        <translation>un trimestre desde {quarter}</translation>
    </message>
    <message>
        <source>{event}, but {region} joins in {own} in coalition.members</source>
        <translation>{event}, pero {region} entra en {own} en coalition.members</translation>
    </message>
    <message>
        <source>{event}, but {region} leaves in {own} in coalition.members</source>
        <translation>{event}, pero {region} sale en {own} en coalition.members</translation>
    </message>
    <message>
        <source>{region}, which is not in the coalition</source>
        <translation>{region}, que no está en la coalición</translation>
    </message>
    <message>
        <source>{mineral}, of which {region} makes nothing at this stage</source>
        <translation>{mineral}, del que {region} no produce nada en esta fase</translation>
    </message>
    <message>
        <source>a mineral that the region makes</source>
        <translation>un mineral que produzca la región</translation>
    </message>
    <message>
        <source>{region}, a member from {quarter}</source>
        <translation>{region}, miembro desde {quarter}</translation>
    </message>
    <message>
        <source>who is outside the club while the event lasts</source>
        <translation>quien esté fuera del club mientras dure el evento</translation>
    </message>
    <message>
        <source>{kind} of {region} again, as in {before}</source>
        <translation>{kind} otra vez ({region}), como en {before}</translation>
    </message>
    <message>
        <source>{region} leaves in {leaves} and joins in {joins}</source>
        <translation>{region} sale en {leaves} y entra en {joins}</translation>
    </message>
    <message>
        <source>a region of coalition.members</source>
        <translation>una región de coalition.members</translation>
    </message>
    <message>
        <source>one of both dates, or the same</source>
        <translation>una de las dos fechas, o la misma</translation>
    </message>
    <message>
        <source>each mineral once</source>
        <translation>cada mineral una vez</translation>
    </message>
    <message>
        <source>to leave after joining</source>
        <translation>salir después de entrar</translation>
    </message>
    <message>
        <source>{quarter}</source>
        <translation>{quarter}</translation>
    </message>
    <message>
        <source>{stage}, which {mineral} does not have</source>
        <translation>{stage}, que no existe para {mineral}</translation>
    </message>
    <message>
        <source>a quarter of the run, {first} to {last}</source>
        <translation>un trimestre de la simulación, de {first} a {last}</translation>
    </message>
    <message>
        <source>{region}, which is the actor</source>
        <translation>{region}, que es el actor</translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation>{stage}</translation>
    </message>
    <message>
        <source>a region of the data</source>
        <translation>una región de los datos</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>each target once</source>
        <translation>cada destinatario una vez</translation>
    </message>
    <message>
        <source>a quarter after the start of the run</source>
        <translation>un trimestre posterior al inicio de la simulación</translation>
    </message>
    <message>
        <source>a quarter after {quarter}</source>
        <translation>un trimestre posterior a {quarter}</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>extraído</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>refinado</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{mineral} ({stage})</source>
        <translation>{mineral} ({stage})</translation>
    </message>
    <message>
        <source>Nobody is in the club, so no border measure is enforced.</source>
        <translation>Nadie está en el club, así que no se aplica ninguna medida en frontera.</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>Añada miembros.</translation>
    </message>
    <message>
        <source>{region} cannot enforce border measures by itself: trade policy is the EU&apos;s.</source>
        <translation>{region}: no puede aplicar por sí solo medidas en frontera; la política comercial es de la UE.</translation>
    </message>
    <message>
        <source>Add the European Commission with the border article.</source>
        <translation>Añada la Comisión Europea con el artículo Frontera.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures from {first} to {last}: the European Commission is not bound by them then.</source>
        <translation>{region}: sin medidas en frontera de {first} a {last}; la Comisión Europea no está vinculada por ellas entonces.</translation>
    </message>
    <message>
        <source>Let the Commission be in the club as long as they are in force.</source>
        <translation>Mantenga a la Comisión en el club mientras estén en vigor.</translation>
    </message>
    <message>
        <source>{region} needs the {bloc}&apos;s consent for border measures; it is taken as given.</source>
        <translation>{region}: las medidas en frontera requieren el consentimiento de la unión aduanera ({bloc}); se da por hecho.</translation>
    </message>
    <message>
        <source>Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.</source>
        <translation>Añada los demás miembros de la unión ({bloc}), haga que las uniones aduaneras actúen como una sola, o no le haga firmar el artículo Frontera.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: {adversary} is in the {bloc} too.</source>
        <translation>{region}: sin medidas en frontera; el adversario ({adversary}) está en la misma unión aduanera ({bloc}).</translation>
    </message>
    <message>
        <source>Do not let blocs act as one.</source>
        <translation>No haga que las uniones aduaneras actúen como una sola.</translation>
    </message>
    <message>
        <source>{region} enforces border measures for all of the {bloc}, absent members too.</source>
        <translation>{region}: aplica medidas en frontera para toda la unión aduanera ({bloc}), incluidos los miembros ausentes.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: not all of the {bloc} that sat at the table have signed.</source>
        <translation>{region}: sin medidas en frontera; no han firmado todos los miembros asistentes de la unión aduanera ({bloc}).</translation>
    </message>
    <message>
        <source>Add them, or do not let blocs act as one.</source>
        <translation>Añádalos, o no haga que las uniones aduaneras actúen como una sola.</translation>
    </message>
    <message>
        <source>No member has signed up to {article}.</source>
        <translation>Ningún miembro ha firmado: {article}.</translation>
    </message>
    <message>
        <source>Let a member sign.</source>
        <translation>Haga que firme un miembro.</translation>
    </message>
    <message>
        <source>Nobody in the club mines {mineral}.</source>
        <translation>Nadie en el club extrae este mineral: {mineral}.</translation>
    </message>
    <message>
        <source>Add a member that does.</source>
        <translation>Añada un miembro que lo haga.</translation>
    </message>
    <message>
        <source>Nobody in the club refines {mineral}.</source>
        <translation>Nadie en el club refina este mineral: {mineral}.</translation>
    </message>
    <message>
        <source>Nobody in the club makes components of {mineral}.</source>
        <translation>Nadie en el club fabrica componentes: {mineral}.</translation>
    </message>
    <message>
        <source>Nobody is bound by joint finance in {quarter}, so there is no project.</source>
        <translation>Nadie está vinculado por la financiación conjunta en {quarter}, así que no hay proyecto.</translation>
    </message>
    <message>
        <source>Start it when a member that has signed is in the club.</source>
        <translation>Iníciela cuando esté en el club un miembro que haya firmado.</translation>
    </message>
    <message>
        <source>The project delivers from {quarter} on, after the end of the run.</source>
        <translation>El proyecto entrega desde {quarter}, después del final de la simulación.</translation>
    </message>
    <message>
        <source>Start it earlier, or let the run be longer.</source>
        <translation>Inícielo antes, o alargue la simulación.</translation>
    </message>
    <message>
        <source>{region} is inside the club&apos;s border, so the tariff does not hit it.</source>
        <translation>{region}: dentro de la frontera del club, así que el arancel no le afecta.</translation>
    </message>
    <message>
        <source>Take it off the list.</source>
        <translation>Quítelo de la lista.</translation>
    </message>
    <message>
        <source>Members cannot deliver {share} of the promised {mineral} in {quarter}.</source>
        <translation>Los miembros no pueden entregar el {share} de lo prometido en {quarter} ({mineral}).</translation>
    </message>
    <message>
        <source>Lower the quota, or add members that produce.</source>
        <translation>Baje la cuota, o añada miembros que produzcan.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: its budget is spent.</source>
        <translation>{quarter}: la reserva ({mineral}) ha comprado el {share} de lo que debía; su presupuesto está agotado.</translation>
    </message>
    <message>
        <source>Raise the budget, or lower the target.</source>
        <translation>Aumente el presupuesto, o baje el objetivo.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: the price was above the one up to which it buys.</source>
        <translation>{quarter}: la reserva ({mineral}) ha comprado el {share} de lo que debía; el precio superaba aquel hasta el que compra.</translation>
    </message>
    <message>
        <source>Raise the release price, which that follows, or choose other years of filling.</source>
        <translation>Suba el precio de venta de la reserva, del que depende ese límite, o elija otros años de llenado.</translation>
    </message>
    <message>
        <source>Some buyers have no other origin: they are rationed at the price the last of them would pay.</source>
        <translation>Algunos compradores no tienen otro origen: se les raciona al precio que pagaría el último de ellos.</translation>
    </message>
    <message>
        <source>A stockpile or a joint project would cover it.</source>
        <translation>Una reserva o un proyecto conjunto lo cubriría.</translation>
    </message>
    <message>
        <source>Host feed binds for {mineral} in {places}: output of {host} gives no more.</source>
        <translation>El aporte del mineral anfitrión limita la producción ({mineral}): {places}; la producción del anfitrión ({host}) no da más.</translation>
    </message>
    <message>
        <source>A price for the by-product brings no more there; more of the host would.</source>
        <translation>Un precio para el subproducto no aporta más ahí; más mineral anfitrión, sí.</translation>
    </message>
    <message>
        <source>{region} makes no {market}, so nothing happens there.</source>
        <translation>{region}: no produce {market}, así que no ocurre nada ahí.</translation>
    </message>
    <message>
        <source>Choose another actor, mineral or stage.</source>
        <translation>Elija otro actor, mineral o fase.</translation>
    </message>
    <message>
        <source>{when} {region} restricts exports of {market} to {buyers} by {share}.</source>
        <translation>{when} {region} reduce un {share} las exportaciones de {market} a: {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} charges {buyers} {share} on exports of {market}.</source>
        <translation>{when} {region} cobra un {share} sobre las exportaciones de {market} a: {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} undercuts the costs of {market} by {share}.</source>
        <translation>{when} {region} vende un {share} por debajo de los costes: {market}.</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <translation>la clave {key}</translation>
    </message>
    <message numerus="yes">
        <source>a list of {count}</source>
        <translation>
            <numerusform>una lista de {count} elemento</numerusform>
            <numerusform>una lista de {count} elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the unknown key {key}</source>
        <translation>la clave desconocida {key}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>no draw of the parameters in which the markets cleared.</source>
        <translation>ningún sorteo de los parámetros en el que los mercados se equilibren.</translation>
    </message>
    <message>
        <source>{mineral}</source>
        <translation>{mineral}</translation>
    </message>
    <message>
        <source>Ease the events or the terms of this mineral.</source>
        <translation>Suavice los eventos o las cláusulas de este mineral.</translation>
    </message>
    <message>
        <source>a damaged scenario</source>
        <translation>un escenario dañado</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>this place cannot be written ({reason}).</source>
        <translation>no se puede escribir en este lugar ({reason}).</translation>
    </message>
    <message>
        <source>the file or its folder is not there; was a stick or a drive removed?</source>
        <translation>el archivo o su carpeta no está; ¿se quitó una memoria o un disco?</translation>
    </message>
    <message>
        <source>this place may not be written.</source>
        <translation>no está permitido escribir en este lugar.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>el disco está lleno.</translation>
    </message>
    <message>
        <source>a Negotiator document</source>
        <translation>un documento de Negotiator</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>no save file</source>
        <translation>no es un archivo guardado</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>una base de datos de otro programa</translation>
    </message>
    <message>
        <source>a part of a save file</source>
        <translation>una parte de un archivo guardado</translation>
    </message>
    <message>
        <source>a whole copy of it</source>
        <translation>una copia completa de él</translation>
    </message>
    <message>
        <source>a save file in another form</source>
        <translation>un archivo guardado en otra forma</translation>
    </message>
    <message>
        <source>one that this program wrote</source>
        <translation>uno escrito por este programa</translation>
    </message>
    <message>
        <source>a version that was used</source>
        <translation>una versión que se haya usado</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} characters, none of them NUL, all of them Unicode</source>
        <translation>
            <numerusform>1 a {count} carácter, ninguno NUL, todos Unicode</numerusform>
            <numerusform>1 a {count} caracteres, ninguno NUL, todos Unicode</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has changed this file.</source>
        <translation>otro programa ha cambiado este archivo.</translation>
    </message>
    <message>
        <source>a newer program wrote this document, and there may be more in it than is known here.</source>
        <translation>un programa más nuevo escribió este documento; puede contener más de lo que se conoce aquí.</translation>
    </message>
    <message>
        <source>Open it to read, and save it in another place.</source>
        <translation>Ábralo para leer y guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>a program of version {version} of the form</source>
        <translation>un programa de versión {version} del formato</translation>
    </message>
    <message>
        <source>a document written by {writer}</source>
        <translation>un documento escrito por {writer}</translation>
    </message>
    <message>
        <source>version {version} of the form, or a newer program</source>
        <translation>versión {version} del formato, o un programa más nuevo</translation>
    </message>
    <message>
        <source>{first} and so on without a gap</source>
        <translation>{first} y siguientes sin huecos</translation>
    </message>
    <message>
        <source>rows that break the rules of a document</source>
        <translation>filas que rompen las reglas de un documento</translation>
    </message>
    <message>
        <source>rows that are missing</source>
        <translation>filas que faltan</translation>
    </message>
    <message>
        <source>numbers that do not follow each other</source>
        <translation>números que no se siguen</translation>
    </message>
    <message>
        <source>a changed row {number}</source>
        <translation>una fila modificada, {number}</translation>
    </message>
    <message>
        <source>{who} has this document open.</source>
        <translation>{who} tiene abierto este documento.</translation>
    </message>
    <message>
        <source>Open it to read, or ask them to close it.</source>
        <translation>Ábralo para leer, o pida que lo cierren.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{who} on {host}</source>
        <translation>{who} en {host}</translation>
    </message>
    <message>
        <source>{who} has this document open since {time}.</source>
        <translation>{who} tiene abierto este documento desde {time}.</translation>
    </message>
    <message>
        <source>this should be a lock of Negotiator and is {found}.</source>
        <translation>esto debería ser un bloqueo de Negotiator y es: {found}.</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>Elimínelo, o elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>the document has {found}, the most is {most}.</source>
        <translation>el documento tiene {found}, el máximo es {most}.</translation>
    </message>
    <message>
        <source>undo step {number}</source>
        <translation>el paso de deshacer {number}</translation>
    </message>
    <message>
        <source>Save the scenario as a file and begin a new document with it.</source>
        <translation>Guarde el escenario como archivo y empiece con él un documento nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to {last}</source>
        <translation>0 a {last}</translation>
    </message>
    <message>
        <source>plain tables alone</source>
        <translation>solo tablas simples</translation>
    </message>
    <message>
        <source>too many tables</source>
        <translation>demasiadas tablas</translation>
    </message>
    <message>
        <source>the table {name}</source>
        <translation>la tabla {name}</translation>
    </message>
    <message>
        <source>a damaged save file</source>
        <translation>un archivo guardado dañado</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>demasiadas filas</translation>
    </message>
    <message>
        <source>other columns in {table}</source>
        <translation>otras columnas en {table}</translation>
    </message>
    <message>
        <source>a save file that takes too long</source>
        <translation>un archivo guardado que tarda demasiado</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>the tables of a Negotiator document</source>
        <translation>las tablas de un documento de Negotiator</translation>
    </message>
    <message>
        <source>the virtual table {name}</source>
        <translation>la tabla virtual {name}</translation>
    </message>
    <message>
        <source>calibrated on, not counted</source>
        <translation>usado para calibrar, no contado</translation>
    </message>
    <message>
        <source>{episode}: {line}</source>
        <translation>{episode}: {line}</translation>
    </message>
    <message>
        <source>base year of the data; all minerals and stages</source>
        <translation>año base de los datos; todos los minerales y fases</translation>
    </message>
    <message>
        <source>worked out without the engine, on a market of two makers and one buyer</source>
        <translation>calculado sin el motor, en un mercado de dos productores y un comprador</translation>
    </message>
    <message>
        <source>Buyers who hardly mind the origin (σ {sigma}): price paid, against one price</source>
        <translation>Compradores casi indiferentes al origen (σ {sigma}): precio pagado, frente al precio único</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: price of the other, in % for each %</source>
        <translation>Los costes de uno de dos bajan un 0,01 %: precio del otro, en % por cada %</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: its own price, in % for each %</source>
        <translation>Los costes de uno de dos bajan un 0,01 %: su propio precio, en % por cada %</translation>
    </message>
    <message>
        <source>No deal and no event: largest move of a price in 15 years</source>
        <translation>Sin acuerdo ni evento: mayor movimiento de un precio en 15 años</translation>
    </message>
    <message>
        <source>Base quarter: largest gap between tonnes made and bought</source>
        <translation>Trimestre base: mayor diferencia entre toneladas producidas y compradas</translation>
    </message>
    <message>
        <source>Floor on one of two alike: price of the other</source>
        <translation>Precio mínimo sobre uno de dos iguales: precio del otro</translation>
    </message>
    <message>
        <source>Floor on one of two alike: its own price</source>
        <translation>Precio mínimo sobre uno de dos iguales: su propio precio</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: price of the other</source>
        <translation>Arancel sobre uno de dos iguales: precio del otro</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: its own price</source>
        <translation>Arancel sobre uno de dos iguales: su propio precio</translation>
    </message>
    <message>
        <source>the log-linear system of shares, supply and demand</source>
        <translation>el sistema log-lineal de cuotas, oferta y demanda</translation>
    </message>
    <message>
        <source>scipy.optimize.least_squares on a second text of the equations, of random starts; recorded, and solved again by the tests. Both begin the quarter with what the engine&apos;s quarters before left.</source>
        <translation>scipy.optimize.least_squares sobre un segundo texto de las ecuaciones, desde comienzos aleatorios; registrado, y resuelto de nuevo por las pruebas. Ambos empiezan el trimestre con lo que dejaron los trimestres anteriores del motor.</translation>
    </message>
    <message numerus="yes">
        <source>{mineral}: prices in {count} quarters that scipy has solved, largest relative distance</source>
        <translation>
            <numerusform>{mineral}: precios de {count} trimestre resuelto por scipy, mayor distancia relativa</numerusform>
            <numerusform>{mineral}: precios de {count} trimestres resueltos por scipy, mayor distancia relativa</numerusform>
        </translation>
    </message>
    <message>
        <source>the run failed with {name}: {reason}.</source>
        <translation>el cálculo falló con {name}: {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program; undo the last step and go on.</source>
        <translation>Es un fallo del programa; deshaga el último paso y siga.</translation>
    </message>
    <message>
        <source>the computation failed with {name}: {reason}.</source>
        <translation>el cálculo falló con {name}: {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Es un fallo del programa.</translation>
    </message>
    <message>
        <source>Antimony 2024-25</source>
        <translation>Antimonio 2024-25</translation>
    </message>
    <message>
        <source>price abroad, December 2024 over August</source>
        <translation>precio en el extranjero, diciembre de 2024 sobre agosto</translation>
    </message>
    <message>
        <source>price abroad, June 2025 over August 2024</source>
        <translation>precio en el extranjero, junio de 2025 sobre agosto de 2024</translation>
    </message>
    <message>
        <source>price abroad, November 2025 over August 2024</source>
        <translation>precio en el extranjero, noviembre de 2025 sobre agosto de 2024</translation>
    </message>
    <message>
        <source>price in Europe, January 2025 over September 2024</source>
        <translation>precio en Europa, enero de 2025 sobre septiembre de 2024</translation>
    </message>
    <message>
        <source>price in China, January 2025 over September 2024</source>
        <translation>precio en China, enero de 2025 sobre septiembre de 2024</translation>
    </message>
    <message>
        <source>US imports, 2025 over 2024</source>
        <translation>importaciones de EE. UU., 2025 sobre 2024</translation>
    </message>
    <message>
        <source>to the US through neutrals under the ban, t Sb a quarter</source>
        <translation>a EE. UU. a través de neutrales durante la prohibición, t Sb por trimestre</translation>
    </message>
    <message>
        <source>3,834 t of oxide in five months x 0.8353 t Sb a tonne; simulated: mean of the first year of the ban</source>
        <translation>3834 t de óxido en cinco meses × 0,8353 t Sb por tonelada; simulado: media del primer año de la prohibición</translation>
    </message>
    <message>
        <source>mine output of the world, 2025 over 2024</source>
        <translation>producción minera mundial, 2025 sobre 2024</translation>
    </message>
    <message>
        <source>Gallium 2023-25</source>
        <translation>Galio 2023-25</translation>
    </message>
    <message>
        <source>price abroad, December 2023 over June</source>
        <translation>precio en el extranjero, diciembre de 2023 sobre junio</translation>
    </message>
    <message>
        <source>circular: the demand elasticity of gallium was estimated on this episode</source>
        <translation>circular: la elasticidad de la demanda de galio se estimó con este episodio</translation>
    </message>
    <message>
        <source>price abroad, March 2024 over June 2023</source>
        <translation>precio en el extranjero, marzo de 2024 sobre junio de 2023</translation>
    </message>
    <message>
        <source>price abroad, December 2025 over June 2023</source>
        <translation>precio en el extranjero, diciembre de 2025 sobre junio de 2023</translation>
    </message>
    <message>
        <source>price in China, October 2023 over July</source>
        <translation>precio en China, octubre de 2023 sobre julio</translation>
    </message>
    <message>
        <source>the demand elasticity of gallium was estimated on this episode, from prices abroad</source>
        <translation>la elasticidad de la demanda de galio se estimó con este episodio, a partir de precios en el extranjero</translation>
    </message>
    <message>
        <source>price in China, December 2025 over July 2023</source>
        <translation>precio en China, diciembre de 2025 sobre julio de 2023</translation>
    </message>
    <message>
        <source>output of China, 2025 over 2023</source>
        <translation>producción de China, 2025 sobre 2023</translation>
    </message>
    <message>
        <source>Rare earths 2010-12</source>
        <translation>Tierras raras 2010-12</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, August 2010 over 2008</source>
        <translation>óxido de lantano en el extranjero, agosto de 2010 sobre 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2011 over 2008</source>
        <translation>óxido de lantano en el extranjero, tercer trimestre de 2011 sobre 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2012 over 2008</source>
        <translation>óxido de lantano en el extranjero, tercer trimestre de 2012 sobre 2008</translation>
    </message>
    <message>
        <source>neodymium abroad, peak of 2011 over the time before</source>
        <translation>neodimio en el extranjero, pico de 2011 sobre el tiempo anterior</translation>
    </message>
    <message>
        <source>about 20 USD/kg before, by the note of the printed row; the largest simulated quarter of the year</source>
        <translation>unos 20 USD/kg antes, según la nota de la fila impresa; el mayor trimestre simulado del año</translation>
    </message>
    <message>
        <source>dysprosium oxide abroad, August 2011 over January 2009</source>
        <translation>óxido de disprosio en el extranjero, agosto de 2011 sobre enero de 2009</translation>
    </message>
    <message>
        <source>legal exports of China, 2012 over the quota of 2009</source>
        <translation>exportaciones legales de China, 2012 sobre la cuota de 2009</translation>
    </message>
    <message>
        <source>output of China, 2013 over 2009</source>
        <translation>producción de China, 2013 sobre 2009</translation>
    </message>
    <message>
        <source>new output elsewhere by 2014, over use elsewhere in 2010</source>
        <translation>nueva producción en otros lugares hasta 2014, sobre el uso allí en 2010</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Unión Económica Euroasiática</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>Consejo de Cooperación del Golfo</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>Mercosur</translation>
    </message>
    <message>
        <source>Southern African Customs Union</source>
        <translation>Unión Aduanera del África Austral</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>América</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Oriente Medio y Norte de África</translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation>África subsahariana</translation>
    </message>
    <message>
        <source>Central Asia and Caucasus</source>
        <translation>Asia Central y Cáucaso</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>US, EU and Japan</source>
        <translation>EE. UU., UE y Japón</translation>
    </message>
    <message>
        <source>US and Mexico</source>
        <translation>EE. UU. y México</translation>
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
        <translation>Los 55 y el anfitrión</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>price marks</name>
    <message>
        <source>now</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>what production costs outside the largest producer, the price of the base year and {premium} more.</source>
        <translation>lo que cuesta producir fuera del mayor productor: el precio del año base y un {premium} más.</translation>
    </message>
    <message>
        <source>our cost</source>
        <translation>coste propio</translation>
    </message>
    <message>
        <source>The premium is your assumption.</source>
        <translation>El sobrecoste es un supuesto suyo.</translation>
    </message>
    <message>
        <source>The premium is judged: {low} to {high} {unit} ({source}).</source>
        <translation>El sobrecoste es una estimación: de {low} a {high} {unit} ({source}).</translation>
    </message>
    <message>
        <source>US guarantee</source>
        <translation>garantía EE.&#x202f;UU.</translation>
    </message>
    <message>
        <source>US offtake</source>
        <translation>compra EE. UU.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, because {causes}</source>
        <translation>, porque {causes}</translation>
    </message>
    <message>
        <source>more is recycled</source>
        <translation>se recicla más</translation>
    </message>
    <message>
        <source>less is recycled</source>
        <translation>se recicla menos</translation>
    </message>
    <message>
        <source>less capacity closes in {who}</source>
        <translation>cierra menos capacidad: {who}</translation>
    </message>
    <message>
        <source>more capacity closes in {who}</source>
        <translation>cierra más capacidad: {who}</translation>
    </message>
    <message>
        <source>more capacity is built in {who}</source>
        <translation>se construye más capacidad: {who}</translation>
    </message>
    <message>
        <source>less capacity is built in {who}</source>
        <translation>se construye menos capacidad: {who}</translation>
    </message>
    <message>
        <source>more is bought from {who}</source>
        <translation>se compra más: {who}</translation>
    </message>
    <message>
        <source>less is bought from {who}</source>
        <translation>se compra menos: {who}</translation>
    </message>
    <message>
        <source>users and makers answer the price</source>
        <translation>usuarios y fabricantes responden al precio</translation>
    </message>
    <message>
        <source>users turn to or from substitutes</source>
        <translation>los usuarios adoptan o dejan sustitutos</translation>
    </message>
    <message>
        <source>buyers turn to other origins</source>
        <translation>los compradores cambian de origen</translation>
    </message>
    <message>
        <source>makers&apos; capacity changes</source>
        <translation>cambia la capacidad de los fabricantes</translation>
    </message>
    <message>
        <source>stocks change</source>
        <translation>cambian las existencias</translation>
    </message>
    <message>
        <source>the club or what is assumed of the mineral is another</source>
        <translation>el club o los supuestos sobre el mineral son otros</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>All 55 with border floors</source>
        <translation>Los 55 con precios mínimos en frontera</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host agree on border-adjusted price floors, as the US Vice-President proposed there: reference prices kept by adjustable tariffs (spglobal.com 2026-02-04; underlines.news).</source>
        <translation>Las 55 delegaciones que acudieron a Washington el 2026-02-04 y el anfitrión acuerdan precios mínimos ajustados en frontera, como propuso allí el vicepresidente de EE. UU.: precios de referencia mantenidos con aranceles ajustables (spglobal.com 2026-02-04; underlines.news).</translation>
    </message>
    <message>
        <source>400 t of indium for $125 m</source>
        <translation>400 t de indio por 125 M$</translation>
    </message>
    <message>
        <source>The US Defense Logistics Agency buys 400 t of indium over three years for 125 m USD: 133.3 t a year at 312,500 USD/t, about 61 % of US use and 12 % of world output.</source>
        <translation>La agencia logística de defensa de EE. UU. compra 400 t de indio en tres años por 125 M USD: 133,3 t al año a 312 500 USD/t, cerca del 61 % del uso de EE. UU. y del 12 % de la producción mundial.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sin acuerdo</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host form a club and agree on nothing: the baseline.</source>
        <translation>Las 55 delegaciones que acudieron a Washington el 2026-02-04 y el anfitrión forman un club y no acuerdan nada: la referencia.</translation>
    </message>
    <message>
        <source>$12 bn stockpile</source>
        <translation>Reserva de 12 000 M$</translation>
    </message>
    <message>
        <source>Project Vault, announced on 2026-02-02: a civilian reserve of the United States of 12 bn USD, with a loan of up to 10 bn USD of the Export-Import Bank and 1.67 bn USD of private capital, aimed at 60 days of use (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</source>
        <translation>Project Vault, anunciado el 2026-02-02: una reserva civil de EE. UU. de 12 000 M USD, con un préstamo de hasta 10 000 M USD del Export-Import Bank y 1670 M USD de capital privado, para 60 días de uso (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</translation>
    </message>
    <message>
        <source>US-EU-Japan floor</source>
        <translation>Precio mínimo EE. UU.–UE–Japón</translation>
    </message>
    <message>
        <source>The United States, the European Union and Japan said on 2026-02-04 that they explore a plurilateral trade initiative with border-adjusted price floors (European Commission STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</source>
        <translation>EE. UU., la Unión Europea y Japón dijeron el 2026-02-04 que exploran una iniciativa comercial plurilateral con precios mínimos ajustados en frontera (Comisión Europea STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</translation>
    </message>
    <message>
        <source>US-Mexico action plan</source>
        <translation>Plan de acción EE. UU.–México</translation>
    </message>
    <message>
        <source>The United States and Mexico agreed on 2026-02-04 on a plan of sixty days: pick minerals and explore border-adjusted price floors (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</source>
        <translation>EE. UU. y México acordaron el 2026-02-04 un plan de sesenta días: elegir minerales y explorar precios mínimos ajustados en frontera (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Reset all assumptions</source>
        <translation>Restablecer todos los supuestos</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>De bajo a alto</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente (en inglés)</translation>
    </message>
    <message>
        <source>set…</source>
        <translation>fijar…</translation>
    </message>
    <message>
        <source>{name}: allowed are numbers from {low} to {high}, or nothing</source>
        <translation>{name}: se admiten números de {low} a {high}, o nada</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>Fijar {name} en {value}</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>Todos los minerales</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>de {origin} a {destination}</translation>
    </message>
    <message>
        <source>Your own value, from {low} to {high}; empty it to take that of the data</source>
        <translation>Su propio valor, de {low} a {high}; vacíelo para usar el de los datos</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>● Price and supply of {mineral}: official</source>
        <translation>● Precio y oferta ({mineral}): oficiales</translation>
    </message>
    <message>
        <source>◐ Price and supply of {mineral}: published or derived</source>
        <translation>◐ Precio y oferta ({mineral}): publicados o derivados</translation>
    </message>
    <message>
        <source>○ Price and supply of {mineral}: partly judged</source>
        <translation>○ Precio y oferta ({mineral}): en parte estimados</translation>
    </message>
</context>
<context>
    <name>thresholds</name>
    <message>
        <source>Not met: {missed}</source>
        <translation>No alcanzado: {missed}</translation>
    </message>
    <message>
        <source>Thresholds met</source>
        <translation>Umbrales alcanzados</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {state}</source>
        <translation>Umbral {threshold}: {state}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>{measure} {value} of {threshold}</source>
        <translation>{measure} {value} de {threshold}</translation>
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
        <translation>días</translation>
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
        <translation>× precio actual</translation>
    </message>
    <message>
        <source>of all a year</source>
        <translation>del total al año</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t al año</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{section}: {within} within, {near} near, {missed} missed</source>
        <translation>{section}: {within} dentro, {near} cerca, {missed} fallidos</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Limits with exact answers</source>
        <translation>Casos límite con respuesta exacta</translation>
    </message>
    <message>
        <source>Independent solver</source>
        <translation>Resolutor independiente</translation>
    </message>
    <message>
        <source>Back-tests: observed beside simulated</source>
        <translation>Pruebas retrospectivas: observado y simulado</translation>
    </message>
    <message>
        <source>Note of the data: {note}</source>
        <translation>Nota de los datos (en inglés): {note}</translation>
    </message>
    <message>
        <source>Printed source: {source}</source>
        <translation>Fuente impresa (en inglés): {source}</translation>
    </message>
    <message>
        <source>{verdict}, not counted</source>
        <translation>{verdict}, no se cuenta</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>factor {factor}, wrong way</source>
        <translation>factor {factor}, sentido contrario</translation>
    </message>
    <message>
        <source>factor {factor}</source>
        <translation>factor {factor}</translation>
    </message>
    <message>
        <source>within {within}, near {near}</source>
        <translation>dentro de {within}, cerca de {near}</translation>
    </message>
    <message>
        <source>factor: within {within}, near {near}</source>
        <translation>factor: dentro de {within}, cerca de {near}</translation>
    </message>
    <message>
        <source>Exact answers</source>
        <translation>Respuestas exactas</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>Pruebas retrospectivas</translation>
    </message>
</context>
</TS>
