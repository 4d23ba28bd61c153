<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AdversaryDialog</name>
    <message>
        <source>The adversary</source>
        <translation>O adversário</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>Adversário</translation>
    </message>
    <message>
        <source>How it acts</source>
        <translation>Como ele age</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Por que não foi alterado</translation>
    </message>
</context>
<context>
    <name>AgainstBox</name>
    <message>
        <source>No deal, my assumptions</source>
        <translation>Sem acordo, minhas premissas</translation>
    </message>
    <message>
        <source>No deal, as shipped</source>
        <translation>Sem acordo, original</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Em relação a</translation>
    </message>
    <message>
        <source>What changes and dashed lines are compared with</source>
        <translation>Com o que se comparam as mudanças e as linhas tracejadas</translation>
    </message>
</context>
<context>
    <name>ArticleLetters</name>
    <message>
        <source>Articles: {names}</source>
        <translation>Artigos: {names}</translation>
    </message>
</context>
<context>
    <name>BandsButton</name>
    <message>
        <source>Bands</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Bands: where 8 of 10 draws of the parameters lie</source>
        <translation>Faixas: onde ficam 8 de cada 10 sorteios dos parâmetros</translation>
    </message>
</context>
<context>
    <name>ChangeButton</name>
    <message>
        <source>Replay the last change</source>
        <translation>Repetir a última mudança</translation>
    </message>
    <message>
        <source>Replay the last change: as it was before, then as it is now</source>
        <translation>Repetir a última mudança: como era antes e depois como é agora</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Por quê…</translation>
    </message>
    <message>
        <source>What changed and why…</source>
        <translation>O que mudou e por quê…</translation>
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
        <translation>Mostrar outro gráfico aqui</translation>
    </message>
    <message>
        <source>Table, copy, export and window</source>
        <translation>Tabela, cópia, exportação e janela</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>Fixar os eixos</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Copiar os números</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir em uma janela</translation>
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
        <translation>A Comissão Europeia e os Estados que compareceram por si mesmos</translation>
    </message>
    <message>
        <source>{gain} {unit}</source>
        <translation>{gain} {unit}</translation>
    </message>
    <message>
        <source>{gain} {unit} while outside</source>
        <translation>{gain} {unit} estando fora</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>União Europeia</translation>
    </message>
</context>
<context>
    <name>CoalitionPanel</name>
    <message>
        <source>Coalition</source>
        <translation>Coalizão</translation>
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
        <translation>Buscar um país</translation>
    </message>
    <message>
        <source>Seats, ticked when in the club</source>
        <translation>Assentos, marcados se estão no clube</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Por região</translation>
    </message>
    <message>
        <source>By bloc</source>
        <translation>Por bloco</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por papel</translation>
    </message>
    <message>
        <source>Group the seats</source>
        <translation>Agrupar os assentos</translation>
    </message>
    <message>
        <source>Role: the part in the chosen mineral in which a seat weighs most</source>
        <translation>Papel: a parte do mineral escolhido em que um assento mais pesa</translation>
    </message>
    <message>
        <source>Articles: {names}</source>
        <translation>Artigos: {names}</translation>
    </message>
    <message>
        <source>Coalitions to begin with</source>
        <translation>Coalizões para começar</translation>
    </message>
    <message>
        <source>No seat is called “{text}”.</source>
        <translation>Nenhum assento se chama “{text}”.</translation>
    </message>
</context>
<context>
    <name>CoalitionViewModel</name>
    <message>
        <source>{name} is in the club</source>
        <translation>{name} está no clube</translation>
    </message>
    <message>
        <source>{name} attended and is not in the club</source>
        <translation>{name} compareceu e não está no clube</translation>
    </message>
    <message>
        <source>{name} is the adversary and cannot join</source>
        <translation>{name} é o adversário e não pode entrar</translation>
    </message>
    <message>
        <source>{name} did not attend and has no seat</source>
        <translation>{name} não compareceu e não tem assento</translation>
    </message>
    <message>
        <source>Add {name} to the club</source>
        <translation>Incluir no clube: {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the club</source>
        <translation>Retirar do clube: {name}</translation>
    </message>
    <message>
        <source>Add the European Union to the club</source>
        <translation>Incluir a União Europeia no clube</translation>
    </message>
    <message>
        <source>Take the European Union out of the club</source>
        <translation>Retirar a União Europeia do clube</translation>
    </message>
    <message>
        <source>Let each member act by itself</source>
        <translation>Deixar cada membro agir por si mesmo</translation>
    </message>
    <message>
        <source>Let customs unions act as one</source>
        <translation>Fazer as uniões aduaneiras agirem como uma só</translation>
    </message>
    <message>
        <source>Choose coalition: {name}</source>
        <translation>Escolher a coalizão: {name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar um comando</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Nenhum comando contém essas palavras.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
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
        <translation>Média</translation>
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
        <translation>Adicionar um cenário</translation>
    </message>
    <message>
        <source>Take away the last</source>
        <translation>Retirar o último</translation>
    </message>
    <message>
        <source>What cannot be compared</source>
        <translation>O que não pode ser comparado</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Cenários lado a lado</translation>
    </message>
    <message>
        <source>Difference against</source>
        <translation>Diferença em relação a</translation>
    </message>
    <message>
        <source>This document without its deal</source>
        <translation>Este documento sem o seu acordo</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar com um arquivo</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Add a scenario to see what differs.</source>
        <translation>Adicione um cenário para ver o que difere.</translation>
    </message>
</context>
<context>
    <name>DealGrid</name>
    <message>
        <source>Minerals and instruments of the deal</source>
        <translation>Minerais e instrumentos do acordo</translation>
    </message>
</context>
<context>
    <name>DealGridDialog</name>
    <message>
        <source>All minerals</source>
        <translation>Todos os minerais</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Por que não foi alterado</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Esvaziar as células</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. Shown is the main stage of each mineral; the rest is under All terms.</source>
        <translation>Escolha as células e digite uma vez: o valor vai para todas. Cole uma tabela de uma planilha com os cabeçalhos desta, ou apenas números em uma célula. Uma célula vazia retira o instrumento. Mostra-se a etapa principal de cada mineral; o resto está em Cláusulas do mineral.</translation>
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
        <translation>Definir {count} células do acordo</translation>
    </message>
    <message>
        <source>{mineral}: {setting}</source>
        <translation>{mineral}: {setting}</translation>
    </message>
    <message>
        <source>Paste into the deal</source>
        <translation>Colar no acordo</translation>
    </message>
    <message>
        <source>Choose the cell at which to paste.</source>
        <translation>Escolha a célula onde colar.</translation>
    </message>
    <message>
        <source>What was copied reaches beyond the table.</source>
        <translation>O que foi copiado ultrapassa a tabela.</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>All minerals…</source>
        <translation>Todos os minerais…</translation>
    </message>
    <message>
        <source>Add a mineral…</source>
        <translation>Adicionar um mineral…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>O acordo</translation>
    </message>
    <message>
        <source>other instruments and stages</source>
        <translation>outros instrumentos e etapas</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>Redefinir: {mineral}</translation>
    </message>
    <message>
        <source>Reset all minerals to no deal</source>
        <translation>Voltar todos os minerais a sem acordo</translation>
    </message>
</context>
<context>
    <name>DealTableModel</name>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Floor, USD</source>
        <translation>Mín., USD</translation>
    </message>
</context>
<context>
    <name>DealViewModel</name>
    <message>
        <source>Remove {mineral} floor</source>
        <translation>Retirar o preço mínimo: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} floor to {price}</source>
        <translation>Definir o preço mínimo: {mineral}, {price}</translation>
    </message>
    <message>
        <source>Let treasuries pay the gap for {mineral}</source>
        <translation>Deixar os Tesouros pagarem a diferença: {mineral}</translation>
    </message>
    <message>
        <source>Levy at the border for {mineral}</source>
        <translation>Cobrar na fronteira: {mineral}</translation>
    </message>
    <message>
        <source>Remove {mineral} quota</source>
        <translation>Retirar a cota: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {tonnes} t a year</source>
        <translation>Definir a cota: {mineral}, {tonnes} t por ano</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the market price</source>
        <translation>Comprar dentro da cota ao preço de mercado: {mineral}</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the floor price</source>
        <translation>Comprar dentro da cota ao preço mínimo: {mineral}</translation>
    </message>
    <message>
        <source>Set the dates of {mineral}</source>
        <translation>Definir as datas: {mineral}</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>Redefinir: {mineral}</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>Voltar a sem acordo</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {share}</source>
        <translation>Definir a cota: {mineral}, {share}</translation>
    </message>
</context>
<context>
    <name>DialogHost</name>
    <message>
        <source>The deal says nothing of this mineral yet. Add a term.</source>
        <translation>O acordo ainda não diz nada deste mineral. Adicione uma cláusula.</translation>
    </message>
    <message>
        <source>All terms of the chosen mineral</source>
        <translation>Todas as cláusulas do mineral escolhido</translation>
    </message>
    <message>
        <source>Nothing happens outside the club. Add an event.</source>
        <translation>Nada acontece fora do clube. Adicione um evento.</translation>
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
        <translation>Doutrina: {what}</translation>
    </message>
    <message>
        <source>Adversary: {name}</source>
        <translation>Adversário: {name}</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Documents and scenarios</source>
        <translation>Documentos e cenários</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>One file at a time can be dropped here.</source>
        <translation>Aqui só se pode soltar um arquivo por vez.</translation>
    </message>
    <message>
        <source>What was dropped is no file on this computer.</source>
        <translation>O que foi largado não é um ficheiro deste computador.</translation>
    </message>
    <message>
        <source>Restore the document?</source>
        <translation>Restaurar o documento?</translation>
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
        <translation>Perguntar &amp;mais tarde</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>Voltar à revisão {number}</translation>
    </message>
    <message>
        <source>Import a folder of scenarios</source>
        <translation>Importar uma pasta de cenários</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>Este arquivo não pode ser aberto.</translation>
    </message>
    <message>
        <source>Open a &amp;copy to read</source>
        <translation>Abrir uma &amp;cópia para leitura</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>&amp;Abrir mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;Manter as alterações</translation>
    </message>
    <message>
        <source>&amp;Go back to how it was opened</source>
        <translation>&amp;Voltar a como foi aberto</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>Manter as alterações?</translation>
    </message>
    <message>
        <source>Go back to how it was opened</source>
        <translation>Voltar a como foi aberto</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>Este cenário não pode ser usado.</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Outros dados</translation>
    </message>
    <message>
        <source>This document cannot be restored.</source>
        <translation>Este documento não pode ser restaurado.</translation>
    </message>
    <message>
        <source>Documents (*{document}) and scenarios (*{scenario}) can be opened. A table of the deal is copied in a spreadsheet and pasted under Deal, All minerals.</source>
        <translation>Podem ser abertos documentos (*{document}) e cenários (*{scenario}). Uma tabela do acordo é copiada em uma planilha e colada em Acordo, Todos os minerais.</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>Esta etapa não pode ser mostrada.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>no floor</source>
        <translation>sem preço mínimo</translation>
    </message>
    <message>
        <source>About the floor</source>
        <translation>Sobre o preço mínimo</translation>
    </message>
    <message>
        <source>How the floor works</source>
        <translation>Como funciona o preço mínimo</translation>
    </message>
    <message>
        <source>Levy at the border</source>
        <translation>Cobrança na fronteira</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>Subsídio do Tesouro</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>Preço mínimo</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Floor price in {unit}</source>
        <translation>Preço mínimo em {unit}</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, controle deslizante</translation>
    </message>
    <message>
        <source>Set a floor price first</source>
        <translation>Defina primeiro um preço mínimo</translation>
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
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
</context>
<context>
    <name>HeadlineViewModel</name>
    <message>
        <source>Before the last change</source>
        <translation>Antes da última mudança</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>About: {subject}</source>
        <translation>Sobre: {subject}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>&amp;Voltar a este estado</translation>
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
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>No change was kept yet.</source>
        <translation>Nenhuma alteração foi guardada ainda.</translation>
    </message>
    <message>
        <source>Against the table: {difference}</source>
        <translation>Em relação ao que está na mesa: {difference}</translation>
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
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation>A janela falará este idioma na próxima vez que o programa for iniciado.</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Which panels are shown, and how large the letters are</source>
        <translation>Quais painéis aparecem e qual o tamanho das letras</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consumidores</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Produtores</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Tesouro</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>Parcela segura</translation>
    </message>
    <message>
        <source>Better off</source>
        <translation>Ganham</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} de {all}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>What each member gains</source>
        <translation>O que cada membro ganha</translation>
    </message>
    <message>
        <source>Who gains and who pays?</source>
        <translation>Quem ganha e quem paga?</translation>
    </message>
    <message>
        <source>m USD a year, secure share in points; {span}, {count} minerals</source>
        <translation>mi USD/ano, parcela segura em p.p.; {span}, {count} minerais</translation>
    </message>
    <message>
        <source>Worst off first</source>
        <translation>Mais prejudicados primeiro</translation>
    </message>
    <message>
        <source>Worst off last</source>
        <translation>Mais prejudicados por último</translation>
    </message>
</context>
<context>
    <name>LedgerViewModel</name>
    <message>
        <source>All {count} members</source>
        <translation>Todos os membros ({count})</translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>not set</source>
        <translation>não definido</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New from</source>
        <translation>&amp;Novo a partir de</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>Voltar a sem acordo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
</context>
<context>
    <name>ManyControl</name>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} e mais {count}</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>in the club</source>
        <translation>no clube</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>compareceu</translation>
    </message>
    <message>
        <source>Colours of the map: {words}</source>
        <translation>Cores do mapa: {words}</translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message>
        <source>the European Union</source>
        <translation>a União Europeia</translation>
    </message>
    <message>
        <source>{who} signs: {article}</source>
        <translation>{who} assina: {article}</translation>
    </message>
    <message>
        <source>{who} drops: {article}</source>
        <translation>{who} retira a assinatura: {article}</translation>
    </message>
    <message>
        <source>Set the dates of {who}</source>
        <translation>Definir as datas: {who}</translation>
    </message>
</context>
<context>
    <name>MineralList</name>
    <message>
        <source>Minerals of the deal</source>
        <translation>Minerais do acordo</translation>
    </message>
</context>
<context>
    <name>MineralPicker</name>
    <message>
        <source>Find a mineral</source>
        <translation>Buscar um mineral</translation>
    </message>
    <message>
        <source>All minerals by group</source>
        <translation>Todos os minerais por grupo</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Customs unions act as one</source>
        <translation>As uniões aduaneiras agem como uma só</translation>
    </message>
    <message>
        <source>Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended have signed, and for the whole union, as with the EU. Else consent is taken as given.</source>
        <translation>As medidas na fronteira da UEEA, do CCG, do MERCOSUL e da SACU vinculam então quando todos os seus membros presentes tiverem assinado, e para toda a união, como na UE. Caso contrário, o consentimento é dado como certo.</translation>
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
        <source>Buy from members</source>
        <translation>Cota de compra</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>sem cota</translation>
    </message>
    <message>
        <source>About the quota</source>
        <translation>Sobre a cota</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Preço acordado</translation>
    </message>
    <message>
        <source>Buy from members in % of use, slider</source>
        <translation>Comprar dos membros em % do uso, controle deslizante</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>De mercado</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>Como o mínimo</translation>
    </message>
    <message>
        <source>First quarter in force</source>
        <translation>Primeiro trimestre em vigor</translation>
    </message>
    <message>
        <source>Last quarter in force</source>
        <translation>Último trimestre em vigor</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t por ano</translation>
    </message>
    <message>
        <source>% of use</source>
        <translation>% do uso</translation>
    </message>
    <message>
        <source>Buy from members in tonnes a year</source>
        <translation>Comprar dos membros em toneladas por ano</translation>
    </message>
    <message>
        <source>Buy from members in % of use</source>
        <translation>Comprar dos membros em % do uso</translation>
    </message>
    <message>
        <source>Fixed: {price}</source>
        <translation>Fixo: {price}</translation>
    </message>
    <message>
        <source>Set a quota first</source>
        <translation>Defina primeiro uma cota</translation>
    </message>
    <message>
        <source>Set a floor or a quota first</source>
        <translation>Defina primeiro um preço mínimo ou uma cota</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir r&amp;ecentes</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Esquecer estes</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>Run through the years</source>
        <translation>Percorrer os anos</translation>
    </message>
    <message>
        <source>Let the cursor run through the years</source>
        <translation>Fazer o cursor percorrer os anos</translation>
    </message>
</context>
<context>
    <name>SaveDesk</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Salvo: {file}</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>Salvar em &amp;outro lugar…</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>O documento</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>Salvar as alterações em {name}?</translation>
    </message>
    <message>
        <source>This file cannot be saved.</source>
        <translation>Este arquivo não pode ser salvo.</translation>
    </message>
    <message>
        <source>Documents with their history</source>
        <translation>Documentos com seu histórico</translation>
    </message>
    <message>
        <source>Scenarios to send</source>
        <translation>Cenários para enviar</translation>
    </message>
    <message>
        <source>Your work is kept in memory until it can be saved.</source>
        <translation>Seu trabalho fica na memória até que possa ser salvo.</translation>
    </message>
</context>
<context>
    <name>SearchChoiceControl</name>
    <message>
        <source>“{typed}” is not in the list: type a part of a name, and choose.</source>
        <translation>“{typed}” não está na lista: digite parte de um nome e escolha.</translation>
    </message>
</context>
<context>
    <name>SeatFilter</name>
    <message>
        <source>European Union</source>
        <translation>União Europeia</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Gains</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Mean yearly gain of each seat against no deal, in the club or not</source>
        <translation>Ganho médio anual de cada assento frente a não ter acordo, no clube ou não</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Assina</translation>
    </message>
    <message>
        <source>Articles that each member signs; click a dot, or press 1 to 5 on a line</source>
        <translation>Artigos que cada membro assina; clique em um ponto, ou pressione 1 a 5 em uma linha</translation>
    </message>
    <message>
        <source>Last column: {column}</source>
        <translation>Última coluna: {column}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Signs: {article}</source>
        <translation>Assina: {article}</translation>
    </message>
    <message>
        <source>Joins in…</source>
        <translation>Entra em…</translation>
    </message>
    <message>
        <source>Leaves in…</source>
        <translation>Sai em…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Begin with the start page</source>
        <translation>Começar pela página inicial</translation>
    </message>
    <message>
        <source>Show the five hints with the first deal</source>
        <translation>Mostrar as cinco dicas com o primeiro acordo</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir o registro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normais</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maiores</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Layout at the start</source>
        <translation>Layout no início</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Como da última vez</translation>
    </message>
    <message>
        <source>They grow as far as the window has room for them.</source>
        <translation>Crescem enquanto a janela tiver espaço.</translation>
    </message>
    <message>
        <source>Changes in the history are kept under it.</source>
        <translation>As alterações do histórico são guardadas com este nome.</translation>
    </message>
    <message>
        <source>From the next start on:</source>
        <translation>A partir do próximo início:</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>Não há registro.</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
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
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Find a number, a country or a source</source>
        <translation>Buscar número, país ou fonte</translation>
    </message>
    <message>
        <source>Only what I changed</source>
        <translation>Só o que eu alterei</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>Redefinir todas as premissas</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>Sobre o que foi digitado</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>Quais números</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>How people react, all minerals</source>
        <translation>Como as pessoas reagem, todos os minerais</translation>
    </message>
    <message>
        <source>Numbers with grade and source</source>
        <translation>Números com grau e fonte</translation>
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
        <translation>Participação: {who}</translation>
    </message>
    <message>
        <source>Joins in</source>
        <translation>Entra em</translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation>Sai em</translation>
    </message>
    <message>
        <source>First quarter in the club</source>
        <translation>Primeiro trimestre no clube</translation>
    </message>
    <message>
        <source>First quarter outside the club again</source>
        <translation>Primeiro trimestre de novo fora do clube</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>Sobre o que foi digitado</translation>
    </message>
    <message>
        <source>Without a tick: in the club from the start, and to the end.</source>
        <translation>Sem marca: no clube desde o início e até o fim.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Leave the presentation</source>
        <translation>Sair da apresentação</translation>
    </message>
    <message>
        <source>Show menus and panels again (Esc)</source>
        <translation>Mostrar de novo menus e painéis (Esc)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>Mostrar esta página ao iniciar</translation>
    </message>
    <message>
        <source>Try the trilateral floor</source>
        <translation>Testar o preço mínimo trilateral</translation>
    </message>
    <message>
        <source>United States, European Union and Japan. One lever, three minutes.</source>
        <translation>Estados Unidos, União Europeia e Japão. Uma alavanca, três minutos.</translation>
    </message>
    <message>
        <source>Start from no deal</source>
        <translation>Começar sem acordo</translation>
    </message>
    <message>
        <source>The world as shipped: 56 seats at the table, 35 minerals, nothing signed.</source>
        <translation>O mundo como está: 56 assentos à mesa, 35 minerais, nada assinado.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>A scenario or an exercise document that somebody sent you.</source>
        <translation>Um cenário ou um documento de exercício que alguém lhe enviou.</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>Ver quão bom ele é</translation>
    </message>
    <message>
        <source>The model beside 2010, 2023 and 2024, misses included.</source>
        <translation>O modelo diante de 2010, 2023 e 2024, erros incluídos.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Arquivos recentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>Negotiator</translation>
    </message>
    <message>
        <source>Choose who joins, write the deal, and see at once what it does to supply and to everybody&apos;s money.</source>
        <translation>Escolha quem entra, escreva o acordo e veja na hora o que ele faz com o suprimento e com o dinheiro de todos.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>What can this not tell me?</source>
        <translation>O que isto não pode me dizer?</translation>
    </message>
    <message>
        <source>Start in ten minutes</source>
        <translation>Começar em dez minutos</translation>
    </message>
    <message>
        <source>Every number and its source</source>
        <translation>Cada número e sua fonte</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command</source>
        <translation>Ctrl+Shift+P encontra qualquer comando</translation>
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
        <translation>Não foi possível calcular; estes são os últimos números</translation>
    </message>
    <message>
        <source>Up to date, {span} by quarter</source>
        <translation>Em dia, {span} por trimestre</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>{count} avisos</translation>
    </message>
    <message>
        <source>The bands cannot be computed</source>
        <translation>As faixas não podem ser calculadas</translation>
    </message>
    <message>
        <source>Computing bands, {share}, {seconds} s left · Cancel</source>
        <translation>A calcular as bandas, {share}, faltam {seconds} s · Cancelar</translation>
    </message>
    <message>
        <source>Computing bands, {share} · Cancel</source>
        <translation>Calculando as faixas, {share} · Cancelar</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Números do gráfico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation>Copiar todos os números</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>Por que não foi alterado</translation>
    </message>
</context>
<context>
    <name>TermsViewModel</name>
    <message>
        <source>Add: {what}</source>
        <translation>Adicionar: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Remover: {what}</translation>
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
        <translation>Limiares</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>Sobre o que foi digitado</translation>
    </message>
    <message>
        <source>Marks on the meter for the mineral that is shown, kept on this computer. They only say what is reached: the deal does not wait for them.</source>
        <translation>Marcas no medidor do mineral mostrado, guardadas neste computador. Elas só dizem o que foi alcançado: o acordo não espera por elas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membros</translation>
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
        <translation>Marcado quando escolhido</translation>
    </message>
</context>
<context>
    <name>TiersControl</name>
    <message>
        <source>Add a tier</source>
        <translation>Adicionar um nível</translation>
    </message>
    <message>
        <source>Targets of tier {number}</source>
        <translation>Destinatários do nível {number}</translation>
    </message>
    <message>
        <source>Cut of tier {number} in %</source>
        <translation>Corte do nível {number} em %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove tier {number}</source>
        <translation>Remover o nível {number}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Cursor at {quarter}</source>
        <translation>Cursor em {quarter}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Acordo</translation>
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
        <translation>Validação</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>Calcular de novo</translation>
    </message>
    <message>
        <source>Why there is no table</source>
        <translation>Por que não há tabela</translation>
    </message>
    <message>
        <source>Choose a line to see its source.</source>
        <translation>Escolha uma linha para ver sua fonte.</translation>
    </message>
    <message>
        <source>Checks with verdicts</source>
        <translation>Verificações com vereditos</translation>
    </message>
    <message>
        <source>Part of the table that is computed</source>
        <translation>Parte da tabela que é calculada</translation>
    </message>
    <message>
        <source>Source of the chosen line</source>
        <translation>Fonte da linha escolhida</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>What changed and why</source>
        <translation>O que mudou e por quê</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Secure share, points</source>
        <translation>Parcela segura, pontos</translation>
    </message>
    <message>
        <source>Cost, m USD a year</source>
        <translation>Custo, mi USD por ano</translation>
    </message>
    <message>
        <source>Largest changes by channel</source>
        <translation>Maiores mudanças por canal</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Change the deal: what moves is taken apart here.</source>
        <translation>Nada foi editado ainda. Altere o acordo: o que se mover será decomposto aqui.</translation>
    </message>
    <message>
        <source>Other members: shares and costs are counted over others, so the line compares gains against no deal, and these do not come by channels.</source>
        <translation>Outros membros: parcelas e custos são contados sobre outros países; por isso a linha compara os ganhos frente a não ter acordo, e estes não vêm por canais.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Em cálculo…</translation>
    </message>
    <message>
        <source>Not taken apart: the edit touches no mineral of the deal, more than twelve, or the length of the run.</source>
        <translation>Sem decomposição: a edição não afeta nenhum mineral do acordo, afeta mais de doze ou a duração da simulação.</translation>
    </message>
    <message>
        <source>Means of the run, of the minerals that moved the most, three at most. The channels of a mineral add up to its change; what rounds to nothing is left out.</source>
        <translation>Médias da simulação, dos minerais que mais se moveram, três no máximo. Os canais de um mineral somam a sua mudança; omite-se o que se arredonda a nada.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>World map: {count} of {seats} seats in the club</source>
        <translation>Mapa-múndi: {count} de {seats} assentos no clube</translation>
    </message>
    <message>
        <source>Turn the wheel to come closer, drag to move</source>
        <translation>Gire a roda para aproximar e arraste para mover</translation>
    </message>
    <message>
        <source>The list below does the same by keyboard</source>
        <translation>A lista abaixo faz o mesmo pelo teclado</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Fechar de vez</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>Isto não pode ser calculado</translation>
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
        <translation>Programa {program}, modelo {model}, dados {data}</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>do código-fonte</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3.</source>
        <translation>O Qt é usado sob a LGPL, versão 3.</translation>
    </message>
    <message>
        <source>Licences of all parts: Help &gt; Licences.</source>
        <translation>Licenças de todas as partes: Ajuda &gt; Licenças.</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>Sobre o Negotiator</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation>&amp;Coalizão</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>Acor&amp;do</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Salvar uma có&amp;pia…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Import a folder of scenarios…</source>
        <translation>&amp;Importar uma pasta de cenários…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;Limiares…</translation>
    </message>
    <message>
        <source>All &amp;minerals…</source>
        <translation>Todos os &amp;minerais…</translation>
    </message>
    <message>
        <source>&amp;All terms of the mineral…</source>
        <translation>&amp;Cláusulas do mineral…</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>&amp;Eventos…</translation>
    </message>
    <message>
        <source>The a&amp;dversary…</source>
        <translation>O a&amp;dversário…</translation>
    </message>
    <message>
        <source>&amp;Reset to no deal</source>
        <translation>&amp;Voltar a sem acordo</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Layout: E&amp;xplore</source>
        <translation>Layout: e&amp;xplorar</translation>
    </message>
    <message>
        <source>Layout: &amp;Negotiate</source>
        <translation>Layout: &amp;negociar</translation>
    </message>
    <message>
        <source>Layout: &amp;Present</source>
        <translation>Layout: &amp;apresentar</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Redefinir o layout</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Faixas</translation>
    </message>
    <message>
        <source>&amp;What changed and why…</source>
        <translation>&amp;O que mudou e por quê…</translation>
    </message>
    <message>
        <source>Replay the last &amp;change</source>
        <translation>Repetir a última &amp;mudança</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;Explicar isto</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar um comando…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Handbook as &amp;PDF…</source>
        <translation>Manual em &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>&amp;About Negotiator</source>
        <translation>&amp;Sobre o Negotiator</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{text}” is no amount. Write it like {example}.</source>
        <translation>“{text}” não é uma quantia. Escreva como {example}.</translation>
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
        <translation>O</translation>
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
        <translation>Fronteira</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>Orçamento</translation>
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
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>floors and tariffs at its border</source>
        <translation>preços mínimos e tarifas na sua fronteira</translation>
    </message>
    <message>
        <source>payments of its treasury to its producers</source>
        <translation>pagamentos do seu Tesouro aos seus produtores</translation>
    </message>
    <message>
        <source>buying from members</source>
        <translation>compras a membros</translation>
    </message>
    <message>
        <source>a common reserve</source>
        <translation>uma reserva comum</translation>
    </message>
    <message>
        <source>money for joint projects</source>
        <translation>dinheiro para projetos conjuntos</translation>
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
        <translation>até {last}</translation>
    </message>
    <message>
        <source>{name}: {meaning} (key {key})</source>
        <translation>{name}: {meaning} (tecla {key})</translation>
    </message>
    <message>
        <source>signs all articles</source>
        <translation>assina todos os artigos</translation>
    </message>
    <message>
        <source>signs {articles}</source>
        <translation>assina {articles}</translation>
    </message>
    <message>
        <source>some sign {articles}</source>
        <translation>alguns assinam {articles}</translation>
    </message>
    <message>
        <source>does not sign {articles}</source>
        <translation>não assina {articles}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>nobody is in the club</source>
        <translation>ninguém está no clube</translation>
    </message>
    <message>
        <source>the club begins</source>
        <translation>o clube começa</translation>
    </message>
    <message>
        <source>there is no deal yet, so nobody gains or loses</source>
        <translation>ainda não há acordo: ninguém ganha nem perde</translation>
    </message>
    <message>
        <source>secure share </source>
        <translation>parcela segura </translation>
    </message>
    <message>
        <source>, cost </source>
        <translation>, custo </translation>
    </message>
    <message>
        <source> a year</source>
        <translation> por ano</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>secure share and cost stay as they are</source>
        <translation>a parcela segura e o custo não mudam</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Users and makers answer the price</source>
        <translation>Uso e produção respondem ao preço</translation>
    </message>
    <message>
        <source>Users turn to or from substitutes</source>
        <translation>Troca por substitutos ou de volta</translation>
    </message>
    <message>
        <source>Buyers turn to other origins or scrap</source>
        <translation>Compra de outras origens ou sucata</translation>
    </message>
    <message>
        <source>Capacity is built, closed, used</source>
        <translation>Capacidade construída, fechada, usada</translation>
    </message>
    <message>
        <source>Stocks are sold or filled</source>
        <translation>Estoques são vendidos ou formados</translation>
    </message>
    <message>
        <source>Origins ask other prices</source>
        <translation>As origens pedem outros preços</translation>
    </message>
    <message>
        <source>Levies, subsidies, agreed prices</source>
        <translation>Cobranças, subsídios, preços acordados</translation>
    </message>
    <message>
        <source>Other need or assumptions</source>
        <translation>Outra necessidade ou premissas</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>the ending {ending}.</source>
        <translation>a terminação {ending}.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .csv.</source>
        <translation>Dê ao arquivo um nome que termine em .png, .svg ou .csv.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Números (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar o gráfico</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>Gráfico gravado: {file}</translation>
    </message>
    <message>
        <source>no numbers yet.</source>
        <translation>ainda não há números.</translation>
    </message>
    <message>
        <source>Wait for the chart.</source>
        <translation>Espere pelo gráfico.</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>outros {count}</translation>
    </message>
    <message>
        <source>no deal</source>
        <translation>sem acordo</translation>
    </message>
    <message>
        <source>, no deal {value} </source>
        <translation>, sem acordo {value} </translation>
    </message>
    <message>
        <source>What does our {mineral} cost?</source>
        <translation>Quanto custa o nosso suprimento de {mineral}?</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>{unit} por ano</translation>
    </message>
    <message>
        <source>What buyers pay for all that members use, and what treasuries add to it or collect out of it as levies.</source>
        <translation>O que os compradores pagam por tudo o que os membros usam, e o que os Tesouros acrescentam ou arrecadam como cobrança.</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>compradores</translation>
    </message>
    <message>
        <source>Buyers pay, {unit} a year</source>
        <translation>Compradores pagam, {unit} por ano</translation>
    </message>
    <message>
        <source>Treasuries pay, {unit} a year</source>
        <translation>Tesouros pagam, {unit} por ano</translation>
    </message>
    <message>
        <source>No deal, both, {unit} a year</source>
        <translation>Sem acordo, ambos, {unit} por ano</translation>
    </message>
    <message>
        <source>levy income</source>
        <translation>receita da cobrança</translation>
    </message>
    <message>
        <source>treasuries</source>
        <translation>Tesouros</translation>
    </message>
    <message>
        <source>{line}, low (10 %)</source>
        <translation>{line}, baixo (10 %)</translation>
    </message>
    <message>
        <source>{line}, high (90 %)</source>
        <translation>{line}, alto (90 %)</translation>
    </message>
    <message>
        <source>Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that to no deal in the same draw.</source>
        <translation>Faixas: entre 10 % e 90 % de {draws} sorteios dos parâmetros, semente {seed}. A mudança é aquela frente a não ter acordo no mesmo sorteio.</translation>
    </message>
    <message>
        <source>Whiskers show the band of the sum.</source>
        <translation>Os bigodes mostram a faixa da soma.</translation>
    </message>
    <message>
        <source>Draws left out because a market did not clear: {count}.</source>
        <translation>Sorteios excluídos porque um mercado não se equilibrou: {count}.</translation>
    </message>
    <message>
        <source>; band {low} to {high}</source>
        <translation>; faixa de {low} a {high}</translation>
    </message>
    <message>
        <source>, change {low} to {high}</source>
        <translation>, mudança de {low} a {high}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>{name} sells</source>
        <translation>{name} vende</translation>
    </message>
    <message>
        <source>sold to {name}</source>
        <translation>vendido a: {name}</translation>
    </message>
    <message>
        <source>sold to the club</source>
        <translation>vendido ao clube</translation>
    </message>
    <message>
        <source>Who sells {mineral} to whom?</source>
        <translation>Quem vende {mineral} a quem?</translation>
    </message>
    <message>
        <source>Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to {adversary} and to others. What {adversary} sells at home is left out. Dashed outlines are without the deal.</source>
        <translation>Vendas no trimestre sob o cursor, em ritmo anual: de cada origem ao clube, ao adversário ({adversary}) e aos outros. Exclui-se o que o adversário ({adversary}) vende no seu mercado interno. Os contornos tracejados são sem o acordo.</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>o clube</translation>
    </message>
    <message>
        <source>{origin} to {target}, {unit} a year</source>
        <translation>{origin} → {target}, {unit} por ano</translation>
    </message>
    <message>
        <source>No deal, {origin} to {target}, {unit} a year</source>
        <translation>Sem acordo, {origin} → {target}, {unit} por ano</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>consumidores</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>produtores</translation>
    </message>
    <message>
        <source>treasury</source>
        <translation>Tesouro</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
    <message>
        <source>Who gains, and as whom?</source>
        <translation>Quem ganha, e em que papel?</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run: what consumers, producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.</source>
        <translation>Ganho por ano frente a não ter acordo com os mesmos eventos, média da simulação: o que consumidores, produtores e o Tesouro de cada membro ganham ou perdem, e a soma como um ponto. Sobre {of}.</translation>
    </message>
    <message>
        <source>in the club</source>
        <translation>no clube</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>Who gains and who loses?</source>
        <translation>Quem ganha e quem perde?</translation>
    </message>
    <message>
        <source>Gain, {unit} a year</source>
        <translation>Ganho, {unit} por ano</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run, of every seat, member or not; losses are hatched, members have a dark outline. Over {of}.</source>
        <translation>Ganho por ano frente a não ter acordo com os mesmos eventos, média da simulação, de cada assento, membro ou não; as perdas são hachuradas e os membros têm contorno escuro. Sobre {of}.</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>sem assento</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} minerais</translation>
    </message>
    <message>
        <source> of {all} gain; worst off {worst} </source>
        <translation> de {all} ganham; pior: {worst} </translation>
    </message>
    <message>
        <source> of {all} gain; the least: {worst} </source>
        <translation> de {all} ganham; o que menos ganha: {worst} </translation>
    </message>
    <message>
        <source>deal {value} %</source>
        <translation>acordo {value} %</translation>
    </message>
    <message>
        <source>no deal {value} %</source>
        <translation>sem acordo {value} %</translation>
    </message>
    <message>
        <source>How much of our {mineral} need is secure?</source>
        <translation>Quanto de {mineral} está assegurado?</translation>
    </message>
    <message>
        <source>% of need</source>
        <translation>% da necessidade</translation>
    </message>
    <message>
        <source>Deal, % of need</source>
        <translation>Acordo, % da necessidade</translation>
    </message>
    <message>
        <source>No deal, % of need</source>
        <translation>Sem acordo, % da necessidade</translation>
    </message>
    <message>
        <source>The part of what members need that is still met when their largest supplier outside the club fails.</source>
        <translation>A parte do que os membros necessitam que ainda é atendida quando falha o seu maior fornecedor de fora do clube.</translation>
    </message>
    <message>
        <source> inside, {outside} outside, no deal {ghost} </source>
        <translation> dentro, {outside} fora, sem acordo {ghost} </translation>
    </message>
    <message>
        <source>What do members pay for {mineral}?</source>
        <translation>O que os membros pagam por {mineral}?</translation>
    </message>
    <message>
        <source>Members pay, {unit}</source>
        <translation>Membros pagam, {unit}</translation>
    </message>
    <message>
        <source>Outside, {unit}</source>
        <translation>Fora, {unit}</translation>
    </message>
    <message>
        <source>No deal, {unit}</source>
        <translation>Sem acordo, {unit}</translation>
    </message>
    <message>
        <source>Floor, {unit}</source>
        <translation>Preço mínimo, {unit}</translation>
    </message>
    <message>
        <source>no deal {value}</source>
        <translation>sem acordo {value}</translation>
    </message>
    <message>
        <source>The average of what members pay, wherever the goods come from.</source>
        <translation>A média do que os membros pagam, venham de onde vierem os bens.</translation>
    </message>
    <message>
        <source>The floor holds for goods that enter from outside the club. Members&apos; own goods pass free, so that the average can lie below the floor.</source>
        <translation>O preço mínimo vale para os bens que entram de fora do clube. Os dos próprios membros passam livres, de modo que a média pode ficar abaixo do mínimo.</translation>
    </message>
    <message>
        <source>members {value}</source>
        <translation>membros {value}</translation>
    </message>
    <message>
        <source>outside {value}</source>
        <translation>fora {value}</translation>
    </message>
    <message>
        <source>border floor {value}</source>
        <translation>mínimo na fronteira {value}</translation>
    </message>
    <message>
        <source>guaranteed {value}</source>
        <translation>garantido {value}</translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>, crítico</translation>
    </message>
    <message>
        <source>, not critical</source>
        <translation>, não crítico</translation>
    </message>
    <message>
        <source>What is critical for the club?</source>
        <translation>O que é crítico para o clube?</translation>
    </message>
    <message>
        <source>supply risk</source>
        <translation>risco de suprimento</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>Importância econômica</translation>
    </message>
    <message>
        <source>Supply risk, mean over the run</source>
        <translation>Risco de suprimento, média da simulação</translation>
    </message>
    <message>
        <source>No deal, supply risk, mean over the run</source>
        <translation>Sem acordo, risco de suprimento, média da simulação</translation>
    </message>
    <message>
        <source>The European Commission&apos;s method with the club in the place of the EU: a mineral is critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow points are without the deal.</source>
        <translation>O método da Comissão Europeia com o clube no lugar da UE: um mineral é crítico quando o risco de suprimento é de 1 ou mais e a importância econômica de 2,8 ou mais. Os pontos vazados são sem o acordo.</translation>
    </message>
    <message>
        <source>economic importance</source>
        <translation>importância econômica</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source> of {demand}, no deal {ghost} </source>
        <translation> de {demand}, sem acordo {ghost} </translation>
    </message>
    <message>
        <source>{adversary}, no deal</source>
        <translation>{adversary}, sem acordo</translation>
    </message>
    <message>
        <source>{origin}, {unit} a year</source>
        <translation>{origin}, {unit} por ano</translation>
    </message>
    <message>
        <source>Where does our {mineral} come from?</source>
        <translation>De onde vem o nosso suprimento de {mineral}?</translation>
    </message>
    <message>
        <source>What members use in a year, by the place that delivers it.</source>
        <translation>O que os membros usam em um ano, pelo lugar que o entrega.</translation>
    </message>
    <message>
        <source>The lower ones show that of {adversary}.</source>
        <translation>Os de baixo mostram a do adversário: {adversary}.</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>outros membros</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>recycled, stocks</source>
        <translation>reciclado, estoques</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>reciclagem</translation>
    </message>
    <message>
        <source>in chain {value} %</source>
        <translation>na cadeia {value} %</translation>
    </message>
    <message>
        <source>How far do we depend on {adversary} for {mineral}?</source>
        <translation>{adversary}: quanto dependemos em {mineral}?</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Passed through the chain, % of use</source>
        <translation>Passou pela cadeia, % do uso</translation>
    </message>
    <message>
        <source>No deal, through the chain, % of use</source>
        <translation>Sem acordo, pela cadeia, % do uso</translation>
    </message>
    <message>
        <source>In the chain: the part of what members use that passed through {adversary} at this or any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members buy at that stage.</source>
        <translation>Na cadeia: a parte do que os membros usam que passou pelo adversário ({adversary}) nesta etapa ou em alguma anterior. Minério, refinado, peças: o que o próprio adversário ({adversary}) vende do que os membros compram nessa etapa.</translation>
    </message>
    <message>
        <source>How long do our stocks of {mineral} last?</source>
        <translation>Quanto duram os nossos estoques de {mineral}?</translation>
    </message>
    <message>
        <source>days without imports</source>
        <translation>dias sem importações</translation>
    </message>
    <message>
        <source>Deal, days</source>
        <translation>Acordo, dias</translation>
    </message>
    <message>
        <source>No deal, days</source>
        <translation>Sem acordo, dias</translation>
    </message>
    <message>
        <source>Days for which stocks held by firms and governments in the club replace what it imports on balance. Drawn up to two years.</source>
        <translation>Dias durante os quais os estoques de empresas e governos do clube substituem o que ele importa em termos líquidos. Desenhado até dois anos.</translation>
    </message>
    <message>
        <source>Members sell more {mineral} than they buy abroad, so there is no import to replace.</source>
        <translation>Os membros vendem mais {mineral} do que compram no exterior: não há importação a substituir.</translation>
    </message>
    <message>
        <source>How much {mineral} does {adversary} export?</source>
        <translation>Quanto de {mineral} exporta o adversário ({adversary})?</translation>
    </message>
    <message>
        <source>What {adversary} sells to all others in a year.</source>
        <translation>O que o adversário ({adversary}) vende a todos os outros em um ano.</translation>
    </message>
    <message>
        <source>How much {mineral} do members make?</source>
        <translation>Quanto de {mineral} os membros produzem?</translation>
    </message>
    <message>
        <source>What members make in a year at each stage, in tonnes of content. The dashed line is the stage with the bold label, without a deal.</source>
        <translation>O que os membros produzem em um ano em cada etapa, em toneladas de conteúdo. A linha tracejada é a etapa em negrito, sem acordo.</translation>
    </message>
    <message>
        <source>No deal, {origin}</source>
        <translation>Sem acordo, {origin}</translation>
    </message>
    <message>
        <source>{date}: no net imports</source>
        <translation>{date}: sem importações líquidas</translation>
    </message>
    <message>
        <source>deal {value}</source>
        <translation>acordo {value}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>desnecessário</translation>
    </message>
    <message>
        <source>ore</source>
        <translation>minério</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>refinado</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>peças</translation>
    </message>
    <message>
        <source>{stage}, % of what members buy</source>
        <translation>{stage}, % do que os membros compram</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>EAU</translation>
    </message>
    <message>
        <source>Bosnia</source>
        <translation>Bósnia</translation>
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
        <translation>Papua N. Guiné</translation>
    </message>
    <message>
        <source>rest of world</source>
        <translation>resto do mundo</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>T{number} {year}</translation>
    </message>
    <message>
        <source>final demand times {size}</source>
        <translation>demanda final × {size}</translation>
    </message>
    <message>
        <source>{actor}: {size} stands still</source>
        <translation>{actor}: {size} parado</translation>
    </message>
    <message>
        <source>{actor} charges {size} on exports</source>
        <translation>{actor}: sobretaxa de {size} à exportação</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}, then charges</source>
        <translation>{actor}: subcotação de {size}, depois sobretaxa</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}</source>
        <translation>{actor}: subcotação de {size}</translation>
    </message>
    <message>
        <source>{actor} opens new capacity</source>
        <translation>{actor}: abre nova capacidade</translation>
    </message>
    <message>
        <source>trade with {actor} opens</source>
        <translation>abre-se o comércio: {actor}</translation>
    </message>
    <message>
        <source>{actor} halves exports</source>
        <translation>{actor}: exportações pela metade</translation>
    </message>
    <message>
        <source>{actor} stops exports</source>
        <translation>{actor}: exportações suspensas</translation>
    </message>
    <message>
        <source>{actor} cuts exports by {size}</source>
        <translation>{actor}: exportações cortadas em {size}</translation>
    </message>
    <message>
        <source>Nobody is in the club yet: tick a country on the left.</source>
        <translation>Ninguém está no clube ainda: marque um país à esquerda.</translation>
    </message>
    <message>
        <source>No member uses {mineral}: tick a country that does, or choose another mineral.</source>
        <translation>Nenhum membro usa {mineral}: marque um país que use ou escolha outro mineral.</translation>
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
        <translation>Preço de mercado</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>Igual ao preço mínimo</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Preço fixo</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>Tesouro</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All outsiders</source>
        <translation>Todos os de fora</translation>
    </message>
    <message>
        <source>The adversary</source>
        <translation>O adversário</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>Mercado aberto</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>Dinheiro gasto</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>Valor de mercado</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>Cada um a sua</translation>
    </message>
    <message>
        <source>By GDP</source>
        <translation>Pelo PIB</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Pelo uso</translation>
    </message>
    <message>
        <source>By output</source>
        <translation>Pela produção</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Em partes iguais</translation>
    </message>
    <message>
        <source>By own shares</source>
        <translation>Por parcelas próprias</translation>
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
        <translation>{count} delegações e o anfitrião podem entrar. Um membro conta a partir de quando entra; a Comissão conta uma vez, pelos Estados da UE sem assento próprio</translation>
    </message>
    <message>
        <source>Members&apos; part of all purchases of {mineral} in the base year</source>
        <translation>Parte dos membros em todas as compras de {mineral} no ano-base</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>World need</source>
        <translation>Uso mundial</translation>
    </message>
    <message>
        <source>Its own numbers are those of the {count} EU states that sent no delegation: {states}. Its trade policy binds all 27; nobody is counted twice</source>
        <translation>Seus próprios números são os dos {count} Estados da UE que não enviaram delegação: {states}. Sua política comercial vincula os 27; ninguém é contado duas vezes</translation>
    </message>
    <message>
        <source>Border floors bind EU states only if the European Commission joins.</source>
        <translation>Os preços mínimos na fronteira só vinculam os Estados da UE se a Comissão Europeia entrar.</translation>
    </message>
    <message>
        <source>Trade policy of the European Union is one: with the Commission it binds all 27.</source>
        <translation>A política comercial da União Europeia é uma só: com a Comissão, vincula os 27.</translation>
    </message>
    <message>
        <source>Add the Commission</source>
        <translation>Incluir a Comissão</translation>
    </message>
    <message>
        <source>all that attended have signed</source>
        <translation>todos os que compareceram assinaram</translation>
    </message>
    <message>
        <source>not signed by {names}</source>
        <translation>sem assinatura de: {names}</translation>
    </message>
    <message>
        <source>Border measures need the consent of {blocs}; it is taken as given.</source>
        <translation>As medidas na fronteira exigem consentimento ({blocs}); ele é dado como certo.</translation>
    </message>
    <message>
        <source>Border measures bind {blocs} once all of it that attended have signed.</source>
        <translation>As medidas na fronteira vinculam a união ({blocs}) quando todos os seus presentes tiverem assinado.</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Extração</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Refino</translation>
    </message>
    <message>
        <source>Not in the data of {mineral}</source>
        <translation>Não consta nos dados: {mineral}</translation>
    </message>
    <message>
        <source>Members&apos; part of world output of {form} in the base year</source>
        <translation>Parte dos membros na produção mundial no ano-base: {form}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>mi USD por ano</translation>
    </message>
    <message>
        <source>bn USD a year</source>
        <translation>bi USD por ano</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Produtores</translation>
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
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>In no customs union</source>
        <translation>Em nenhuma união aduaneira</translation>
    </message>
    <message>
        <source>No part in this mineral</source>
        <translation>Sem papel neste mineral</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>outside {gain}</source>
        <translation>fora {gain}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Gain a year against no deal, m USD</source>
        <translation>Ganho por ano frente a não ter acordo, mi USD</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Ajustes que diferem</translation>
    </message>
    <message>
        <source>This document, no deal</source>
        <translation>Este documento, sem acordo</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>Outcome, mean of the run over the same minerals: {count}</source>
        <translation>Resultado, média da simulação sobre os mesmos minerais: {count}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>mi USD por ano</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Minerals of the deal</source>
        <translation>Minerais do acordo</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>Parcela segura</translation>
    </message>
    <message>
        <source>Secure share without a deal</source>
        <translation>Parcela segura sem acordo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Cost without a deal</source>
        <translation>Custo sem acordo</translation>
    </message>
    <message>
        <source>Buyers, against no deal</source>
        <translation>Compradores, frente a não ter acordo</translation>
    </message>
    <message>
        <source>Treasuries, against no deal</source>
        <translation>Tesouros, frente a não ter acordo</translation>
    </message>
    <message>
        <source>Quarters of the run</source>
        <translation>Trimestres da simulação</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>Semente do acaso</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>Adversário</translation>
    </message>
    <message>
        <source>How the adversary acts</source>
        <translation>Conduta do adversário</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taxa de desconto</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artigos</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>Evento {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Armênia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Austrália</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Barein</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolívia</translation>
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
        <translation>Ilhas Cook</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>Tchéquia</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Equador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estônia</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>Comissão Europeia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guiné</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japão</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordânia</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Cazaquistão</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quênia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malásia</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongólia</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marrocos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nova Zelândia</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omã</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Paquistão</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguai</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polônia</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Coreia do Sul</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romênia</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arábia Saudita</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Serra Leoa</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailândia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emirados Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbequistão</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zâmbia</translation>
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
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rússia</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésia</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>África do Sul</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbábue</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabão</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Moçambique</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Mianmar (Birmânia)</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Vietnã</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irã</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nova Caledônia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzânia</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
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
        <translation>Tadjiquistão</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turcomenistão</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Quirguistão</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrússia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colômbia</translation>
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
        <translation>Papua-Nova Guiné</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namíbia</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Costa do Marfim</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egito</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Geórgia</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia e Herzegovina</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiópia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Coreia do Norte</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboja</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Rest of world</source>
        <translation>Resto do mundo</translation>
    </message>
</context>
<context>
    <name>data units</name>
    <message>
        <source>absolute value, 10 years</source>
        <translation>valor absoluto, 10 anos</translation>
    </message>
    <message>
        <source>absolute value, 10 years, to the component price</source>
        <translation>valor absoluto, 10 anos, ao preço do componente</translation>
    </message>
    <message>
        <source>absolute value, annual</source>
        <translation>valor absoluto, anual</translation>
    </message>
    <message>
        <source>absolute value, annual, to the component price</source>
        <translation>valor absoluto, anual, ao preço do componente</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>annual, within idle capacity</source>
        <translation>anual, dentro da capacidade ociosa</translation>
    </message>
    <message>
        <source>Armington elasticity among origins</source>
        <translation>elasticidade de Armington entre origens</translation>
    </message>
    <message>
        <source>days of consumption</source>
        <translation>dias de consumo</translation>
    </message>
    <message>
        <source>EC substitution index for supply risk, 1 = not substitutable</source>
        <translation>índice de substituição da CE para o risco de suprimento, 1 = não substituível</translation>
    </message>
    <message>
        <source>EU end-of-life recycling input rate</source>
        <translation>taxa da UE de insumos reciclados ao fim da vida útil</translation>
    </message>
    <message>
        <source>extra capital cost outside the top producer</source>
        <translation>custo de capital adicional fora do maior produtor</translation>
    </message>
    <message>
        <source>extra full cost outside the dominant producer</source>
        <translation>custo total adicional fora do produtor dominante</translation>
    </message>
    <message>
        <source>extra full refining cost outside the dominant producer</source>
        <translation>custo total de refino adicional fora do produtor dominante</translation>
    </message>
    <message>
        <source>fraction per year, 2024-40</source>
        <translation>fração por ano, 2024-40</translation>
    </message>
    <message>
        <source>fraction per year, 2025-40</source>
        <translation>fração por ano, 2025-40</translation>
    </message>
    <message>
        <source>GWh of cells per year</source>
        <translation>GWh de células por ano</translation>
    </message>
    <message>
        <source>index 0 to 10</source>
        <translation>índice de 0 a 10</translation>
    </message>
    <message>
        <source>price / cash cost, sustained 2-3 quarters</source>
        <translation>preço / custo de caixa, mantido por 2-3 trimestres</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parcela</translation>
    </message>
    <message>
        <source>share of capacity</source>
        <translation>parcela da capacidade</translation>
    </message>
    <message>
        <source>share of cell price</source>
        <translation>parcela do preço da célula</translation>
    </message>
    <message>
        <source>share of component price</source>
        <translation>parcela do preço do componente</translation>
    </message>
    <message>
        <source>share of imports</source>
        <translation>parcela das importações</translation>
    </message>
    <message>
        <source>share of refined price</source>
        <translation>parcela do preço refinado</translation>
    </message>
    <message>
        <source>share of refined use, world</source>
        <translation>parcela do uso refinado, mundo</translation>
    </message>
    <message>
        <source>share of supply</source>
        <translation>parcela da oferta</translation>
    </message>
    <message>
        <source>share/quarter</source>
        <translation>parcela/trimestre</translation>
    </message>
    <message>
        <source>t cathode active material per year</source>
        <translation>t de material ativo de cátodo por ano</translation>
    </message>
    <message>
        <source>t cobalt-bearing cathode per year</source>
        <translation>t de cátodo com cobalto por ano</translation>
    </message>
    <message>
        <source>t finished NdFeB magnets per year</source>
        <translation>t de ímãs NdFeB acabados por ano</translation>
    </message>
    <message>
        <source>t polysilicon per year</source>
        <translation>t de polissilício por ano</translation>
    </message>
    <message>
        <source>t/year</source>
        <translation>t/ano</translation>
    </message>
    <message>
        <source>USD per t of refined mineral going in</source>
        <translation>USD por t de mineral refinado de entrada</translation>
    </message>
    <message>
        <source>USD per t/year of capacity</source>
        <translation>USD por t/ano de capacidade</translation>
    </message>
    <message>
        <source>USD per t/year of refined mineral going in</source>
        <translation>USD por t/ano de mineral refinado de entrada</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>USD/t</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anos</translation>
    </message>
    <message>
        <source>years, decision to output</source>
        <translation>anos, da decisão à produção</translation>
    </message>
    <message>
        <source>years, discovery to output</source>
        <translation>anos, da descoberta à produção</translation>
    </message>
    <message>
        <source>years, permitted project to output</source>
        <translation>anos, do projeto licenciado à produção</translation>
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
        <translation>{year}: {amount} que nenhum membro pode entregar</translation>
    </message>
    <message>
        <source>No deal: nothing is set</source>
        <translation>Sem acordo: nada está definido</translation>
    </message>
    <message>
        <source>1 setting differs from no deal</source>
        <translation>1 ajuste definido</translation>
    </message>
    <message>
        <source>{count} settings differ from no deal</source>
        <translation>{count} ajustes definidos</translation>
    </message>
    <message>
        <source>Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)</source>
        <translation>Risco de suprimento {risk}, {bars} barras de 3 (Comissão Europeia, 2023)</translation>
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
        <source>The same entries in another order</source>
        <translation>As mesmas entradas em outra ordem</translation>
    </message>
    <message>
        <source>{count} settings changed</source>
        <translation>{count} ajustes alterados</translation>
    </message>
    <message>
        <source>{who} joins</source>
        <translation>entrada: {who}</translation>
    </message>
    <message>
        <source>{who} join</source>
        <translation>entradas: {who}</translation>
    </message>
    <message>
        <source>{who} leaves</source>
        <translation>saída: {who}</translation>
    </message>
    <message>
        <source>{who} leave</source>
        <translation>saídas: {who}</translation>
    </message>
    <message>
        <source>customs unions act as one</source>
        <translation>as uniões aduaneiras agem como uma só</translation>
    </message>
    <message>
        <source>each member acts by itself</source>
        <translation>cada membro age por si mesmo</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} membros</translation>
    </message>
    <message>
        <source>{mineral} floor removed</source>
        <translation>{mineral}: preço mínimo retirado</translation>
    </message>
    <message>
        <source>{mineral} floor set at {price}</source>
        <translation>{mineral}: preço mínimo definido em {price}</translation>
    </message>
    <message>
        <source>{mineral} floor {before} → {price}</source>
        <translation>{mineral}: preço mínimo {before} → {price}</translation>
    </message>
    <message>
        <source>{mineral}: treasuries pay the gap</source>
        <translation>{mineral}: os Tesouros pagam a diferença</translation>
    </message>
    <message>
        <source>{mineral}: levy at the border</source>
        <translation>{mineral}: cobrança na fronteira</translation>
    </message>
    <message>
        <source>{mineral} quota removed</source>
        <translation>{mineral}: cota retirada</translation>
    </message>
    <message>
        <source>{mineral} quota set at {amount}</source>
        <translation>{mineral}: cota definida em {amount}</translation>
    </message>
    <message>
        <source>{mineral} quota {before} → {amount}</source>
        <translation>{mineral}: cota {before} → {amount}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} por ano</translation>
    </message>
    <message>
        <source>{mineral}: other dates</source>
        <translation>{mineral}: outras datas</translation>
    </message>
    <message>
        <source>other possible worlds</source>
        <translation>outros mundos possíveis</translation>
    </message>
    <message>
        <source>another number of quarters</source>
        <translation>outro número de trimestres</translation>
    </message>
    <message>
        <source>another seed of chance</source>
        <translation>outra semente do acaso</translation>
    </message>
    <message>
        <source>adversary {before} → {after}</source>
        <translation>adversário {before} → {after}</translation>
    </message>
    <message>
        <source>adversary: {before} → {after}</source>
        <translation>adversário: {before} → {after}</translation>
    </message>
    <message>
        <source>another conduct of the adversary</source>
        <translation>outra conduta do adversário</translation>
    </message>
    <message>
        <source>{mineral}: {term}</source>
        <translation>{mineral}: {term}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>original</translation>
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
        <translation>{what} (adicionado)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>the disk has not answered for {seconds} seconds.</source>
        <translation>o disco não responde há {seconds} segundos.</translation>
    </message>
    <message>
        <source>Save the document in another place.</source>
        <translation>Salve o documento em outro lugar.</translation>
    </message>
    <message>
        <source>a fault of the program ({name}); its log has more.</source>
        <translation>uma falha do programa ({name}); o registro diz mais.</translation>
    </message>
    <message>
        <source>Save the scenario as a file to send.</source>
        <translation>Salve o cenário como um arquivo para enviar.</translation>
    </message>
    <message>
        <source>the process that computes ended twice without an answer.</source>
        <translation>o processo que calcula terminou duas vezes sem resposta.</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>Undo the last step, or save your work and start the program again.</source>
        <translation>Desfaça o último passo, ou salve seu trabalho e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>the process that computes beside the window ended before its last part.</source>
        <translation>o processo que calcula ao lado da janela terminou antes da sua última parte.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>Calcule de novo.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>faixas</translation>
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
        <translation>Elasticidade do uso a preços muito altos</translation>
    </message>
    <message>
        <source>Part of a year&apos;s response in a quarter</source>
        <translation>Parte da resposta anual em um trimestre</translation>
    </message>
    <message>
        <source>Most of a cut that leaks through neutrals</source>
        <translation>Parte máxima de um corte que vaza por neutros</translation>
    </message>
    <message>
        <source>Pace of new capacity</source>
        <translation>Ritmo de nova capacidade</translation>
    </message>
    <message>
        <source>Pace of closing</source>
        <translation>Ritmo de fechamento</translation>
    </message>
    <message>
        <source>By-products not yet recovered from their hosts</source>
        <translation>Subprodutos ainda não recuperados do mineral principal</translation>
    </message>
    <message>
        <source>Price in the base year</source>
        <translation>Preço no ano-base</translation>
    </message>
    <message>
        <source>Economic importance, EU 2023</source>
        <translation>Importância econômica, UE 2023</translation>
    </message>
    <message>
        <source>Supply risk, EU 2023</source>
        <translation>Risco de suprimento, UE 2023</translation>
    </message>
    <message>
        <source>Extra capital cost outside the largest producer</source>
        <translation>Custo de capital extra fora do líder</translation>
    </message>
    <message>
        <source>Extra running cost outside the largest producer</source>
        <translation>Custo operacional extra fora do líder</translation>
    </message>
    <message>
        <source>Elasticity of use, ten years</source>
        <translation>Elasticidade do uso, dez anos</translation>
    </message>
    <message>
        <source>Elasticity of use, a year</source>
        <translation>Elasticidade do uso, um ano</translation>
    </message>
    <message>
        <source>Growth of use a year</source>
        <translation>Crescimento anual do uso</translation>
    </message>
    <message>
        <source>Price over cash cost at which plants close</source>
        <translation>Preço sobre custo de caixa que fecha plantas</translation>
    </message>
    <message>
        <source>Capital cost of a mine</source>
        <translation>Custo de capital de uma mina</translation>
    </message>
    <message>
        <source>Time to build a mine</source>
        <translation>Tempo para construir uma mina</translation>
    </message>
    <message>
        <source>Time from discovery to a mine</source>
        <translation>Tempo da descoberta à mina</translation>
    </message>
    <message>
        <source>Part of ore in the refined price</source>
        <translation>Parte do minério no preço refinado</translation>
    </message>
    <message>
        <source>Part of use met by recycling</source>
        <translation>Parte do uso atendida por reciclagem</translation>
    </message>
    <message>
        <source>Capital cost of a refinery</source>
        <translation>Custo de capital de uma refinaria</translation>
    </message>
    <message>
        <source>Time to build a refinery</source>
        <translation>Tempo para construir uma refinaria</translation>
    </message>
    <message>
        <source>Time to restart a closed plant</source>
        <translation>Tempo para reabrir uma planta fechada</translation>
    </message>
    <message>
        <source>How easily buyers change origin</source>
        <translation>Facilidade de mudar de origem ao comprar</translation>
    </message>
    <message>
        <source>Commercial stocks</source>
        <translation>Estoques comerciais</translation>
    </message>
    <message>
        <source>Substitution index, EU method</source>
        <translation>Índice de substituição, método da UE</translation>
    </message>
    <message>
        <source>Elasticity of mining, a year</source>
        <translation>Elasticidade da extração, um ano</translation>
    </message>
    <message>
        <source>Elasticity of refining, a year</source>
        <translation>Elasticidade do refino, um ano</translation>
    </message>
    <message>
        <source>Use of mining capacity</source>
        <translation>Uso da capacidade de mineração</translation>
    </message>
    <message>
        <source>Use of refining capacity</source>
        <translation>Uso da capacidade de refino</translation>
    </message>
    <message>
        <source>Capital cost of a component plant</source>
        <translation>Custo de capital de uma planta de componentes</translation>
    </message>
    <message>
        <source>Time to build a component plant</source>
        <translation>Tempo para construir uma planta de componentes</translation>
    </message>
    <message>
        <source>Price of the component</source>
        <translation>Preço do componente</translation>
    </message>
    <message>
        <source>Part of refined use that goes into components</source>
        <translation>Parte do uso refinado em componentes</translation>
    </message>
    <message>
        <source>Part of refined use that goes elsewhere</source>
        <translation>Parte do uso refinado em outros usos</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of a cell</source>
        <translation>Parte da forma refinada no preço de uma célula</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of the component</source>
        <translation>Parte da forma refinada no preço do componente</translation>
    </message>
    <message>
        <source>Elasticity of component making, a year</source>
        <translation>Elasticidade da fabricação de componentes, um ano</translation>
    </message>
    <message>
        <source>Use of component capacity</source>
        <translation>Uso da capacidade de componentes</translation>
    </message>
    <message>
        <source>World output of the component</source>
        <translation>Produção mundial do componente</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Price and importance</source>
        <translation>Preço e importância</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <source>Parameter, component</source>
        <translation>Parâmetro, componente</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Printed origin</source>
        <translation>Origem impressa</translation>
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
        <translation>Uma falha do programa</translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault, and your work is still here.</source>
        <translation>O programa cometeu um erro. A culpa não é sua, e seu trabalho continua aqui.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuar trabalhando</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir o registro</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log. It is this file: {file}</source>
        <translation>Nada neste computador abre o registro. É este arquivo: {file}</translation>
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
        <translation>bi USD</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>mi USD</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>spodumene/lepidolite concentrate, brine</source>
        <translation>concentrado de espodumênio/lepidolita, salmoura</translation>
    </message>
    <message>
        <source>Cu-Co and Ni laterite ore, hydroxide</source>
        <translation>minério de Cu-Co e laterita de Ni, hidróxido</translation>
    </message>
    <message>
        <source>laterite and sulphide ore</source>
        <translation>minério laterítico e sulfetado</translation>
    </message>
    <message>
        <source>flake/amorphous concentrate</source>
        <translation>concentrado em flocos/amorfo</translation>
    </message>
    <message>
        <source>manganese ore</source>
        <translation>minério de manganês</translation>
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
        <translation>bastnaesita, monazita, argila iônica</translation>
    </message>
    <message>
        <source>ion-adsorption clay, xenotime, monazite</source>
        <translation>argila iônica, xenotima, monazita</translation>
    </message>
    <message>
        <source>as NdPr</source>
        <translation>como NdPr</translation>
    </message>
    <message>
        <source>stibnite concentrate</source>
        <translation>concentrado de estibinita</translation>
    </message>
    <message>
        <source>scheelite/wolframite concentrate</source>
        <translation>concentrado de scheelita/volframita</translation>
    </message>
    <message>
        <source>cassiterite concentrate</source>
        <translation>concentrado de cassiterita</translation>
    </message>
    <message>
        <source>tantalite/coltan</source>
        <translation>tantalita/coltan</translation>
    </message>
    <message>
        <source>pyrochlore</source>
        <translation>pirocloro</translation>
    </message>
    <message>
        <source>ilmenite and rutile</source>
        <translation>ilmenita e rutilo</translation>
    </message>
    <message>
        <source>vanadiferous magnetite slag, stone coal</source>
        <translation>escória de magnetita vanadífera, carvão vanadífero</translation>
    </message>
    <message>
        <source>molybdenite concentrate</source>
        <translation>concentrado de molibdenita</translation>
    </message>
    <message>
        <source>acid and metallurgical fluorspar</source>
        <translation>fluorita grau ácido e metalúrgico</translation>
    </message>
    <message>
        <source>chromite ore</source>
        <translation>minério de cromita</translation>
    </message>
    <message>
        <source>PGM concentrate</source>
        <translation>concentrado de MGP</translation>
    </message>
    <message>
        <source>PGM and Ni-Cu concentrate</source>
        <translation>concentrado de MGP e de Ni-Cu</translation>
    </message>
    <message>
        <source>zinc concentrate</source>
        <translation>concentrado de zinco</translation>
    </message>
    <message>
        <source>zircon concentrate</source>
        <translation>concentrado de zircão</translation>
    </message>
    <message>
        <source>bertrandite, beryl</source>
        <translation>bertrandita, berilo</translation>
    </message>
    <message>
        <source>concentrates (mostly by-product)</source>
        <translation>concentrados (sobretudo subproduto)</translation>
    </message>
    <message>
        <source>lead concentrate</source>
        <translation>concentrado de chumbo</translation>
    </message>
    <message>
        <source>lithium carbonate and hydroxide</source>
        <translation>carbonato e hidróxido de lítio</translation>
    </message>
    <message>
        <source>refined cobalt metal and chemicals</source>
        <translation>cobalto refinado, metal e químicos</translation>
    </message>
    <message>
        <source>class 1 metal, ferronickel, NPI, sulphate</source>
        <translation>níquel classe 1, ferroníquel, NPI, sulfato</translation>
    </message>
    <message>
        <source>battery-grade anode graphite (IEA; natural spherical plus synthetic)</source>
        <translation>grafita de ânodo grau bateria (AIE; esférica natural e sintética)</translation>
    </message>
    <message>
        <source>ferro/silico-manganese and electrolytic Mn</source>
        <translation>ferro e silicomanganês, Mn eletrolítico</translation>
    </message>
    <message>
        <source>refined cathode</source>
        <translation>cátodo refinado</translation>
    </message>
    <message>
        <source>primary aluminium</source>
        <translation>alumínio primário</translation>
    </message>
    <message>
        <source>separated NdPr oxide/metal</source>
        <translation>NdPr separado, óxido/metal</translation>
    </message>
    <message>
        <source>separated Dy and Tb oxide/metal</source>
        <translation>Dy e Tb separados, óxido/metal</translation>
    </message>
    <message>
        <source>separated oxides</source>
        <translation>óxidos separados</translation>
    </message>
    <message>
        <source>primary low-purity gallium</source>
        <translation>gálio primário de baixa pureza</translation>
    </message>
    <message>
        <source>germanium metal/dioxide</source>
        <translation>germânio metal/dióxido</translation>
    </message>
    <message>
        <source>refinery indium</source>
        <translation>índio de refinaria</translation>
    </message>
    <message>
        <source>antimony metal and trioxide</source>
        <translation>antimônio metal e trióxido</translation>
    </message>
    <message>
        <source>APT and tungsten oxide</source>
        <translation>APT e óxido de tungstênio</translation>
    </message>
    <message>
        <source>refined tin</source>
        <translation>estanho refinado</translation>
    </message>
    <message>
        <source>Ta powder, oxide, metal</source>
        <translation>tântalo em pó, óxido, metal</translation>
    </message>
    <message>
        <source>ferroniobium</source>
        <translation>ferronióbio</translation>
    </message>
    <message>
        <source>titanium sponge</source>
        <translation>esponja de titânio</translation>
    </message>
    <message>
        <source>V2O5 / ferrovanadium</source>
        <translation>V2O5 / ferrovanádio</translation>
    </message>
    <message>
        <source>primary magnesium metal</source>
        <translation>magnésio metálico primário</translation>
    </message>
    <message>
        <source>refined bismuth</source>
        <translation>bismuto refinado</translation>
    </message>
    <message>
        <source>refined tellurium</source>
        <translation>telúrio refinado</translation>
    </message>
    <message>
        <source>roasted Mo, ferromolybdenum</source>
        <translation>Mo ustulado, ferromolibdênio</translation>
    </message>
    <message>
        <source>hydrofluoric acid, AlF3 (fluorspar equivalent)</source>
        <translation>ácido fluorídrico, AlF3 (equivalente em fluorita)</translation>
    </message>
    <message>
        <source>ferrochromium</source>
        <translation>ferrocromo</translation>
    </message>
    <message>
        <source>refined platinum</source>
        <translation>platina refinada</translation>
    </message>
    <message>
        <source>refined palladium</source>
        <translation>paládio refinado</translation>
    </message>
    <message>
        <source>refined zinc (slab)</source>
        <translation>zinco refinado (lingotes)</translation>
    </message>
    <message>
        <source>silicon metal</source>
        <translation>silício metálico</translation>
    </message>
    <message>
        <source>milled zircon, zirconium chemicals</source>
        <translation>zircão moído, químicos de zircônio</translation>
    </message>
    <message>
        <source>Be metal, oxide, master alloy</source>
        <translation>berílio metal, óxido, liga-mãe</translation>
    </message>
    <message>
        <source>ammonium perrhenate / metal</source>
        <translation>perrenato de amônio / metal</translation>
    </message>
    <message>
        <source>refined silver</source>
        <translation>prata refinada</translation>
    </message>
    <message>
        <source>refined lead</source>
        <translation>chumbo refinado</translation>
    </message>
    <message>
        <source>lithium-ion cathode material</source>
        <translation>material de cátodo de íons de lítio</translation>
    </message>
    <message>
        <source>lithium-ion cells</source>
        <translation>células de íons de lítio</translation>
    </message>
    <message>
        <source>NdFeB magnets</source>
        <translation>ímãs NdFeB</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>polissilício</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Secure share</source>
        <translation>Parcela segura</translation>
    </message>
    <message>
        <source>Prices and floor</source>
        <translation>Preços e preço mínimo</translation>
    </message>
    <message>
        <source>Sources of supply</source>
        <translation>Fontes de suprimento</translation>
    </message>
    <message>
        <source>Cost and who pays</source>
        <translation>Custo e quem paga</translation>
    </message>
    <message>
        <source>Dependence on {adversary}</source>
        <translation>Dependência: {adversary}</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>Dias de cobertura</translation>
    </message>
    <message>
        <source>Gains by member</source>
        <translation>Ganhos por membro</translation>
    </message>
    <message>
        <source>Map of gains</source>
        <translation>Mapa dos ganhos</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>Risco de suprimento</translation>
    </message>
    <message>
        <source>Exports of {adversary}</source>
        <translation>Exportações: {adversary}</translation>
    </message>
    <message>
        <source>Members&apos; output</source>
        <translation>Produção dos membros</translation>
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
        <translation>Uso dos membros: {share} dele é estimativa, a maior parte: {source}</translation>
    </message>
    <message>
        <source>Output of those who deliver: {share} of it is a judgement, mostly: {source}</source>
        <translation>Produção dos que entregam: {share} dela é estimativa, sobretudo: {source}</translation>
    </message>
    <message>
        <source>The weakest input of this chart is a judgement.</source>
        <translation>O dado mais fraco deste gráfico é uma estimativa.</translation>
    </message>
    <message>
        <source>Base price: {source}</source>
        <translation>Preço-base (fonte em inglês): {source}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>And {count} more.</source>
        <translation>E mais {count}.</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high} {unit}, or nothing.</source>
        <translation>Permitido: de {low} a {high} {unit}, ou nada.</translation>
    </message>
    <message>
        <source>“{text}” is out of range. {allowed}</source>
        <translation>“{text}” está fora do intervalo. {allowed}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>Preços em</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Preço atual</translation>
    </message>
    <message>
        <source>No heading “{name}” in the first row.</source>
        <translation>Falta o cabeçalho “{name}” na primeira linha.</translation>
    </message>
    <message>
        <source>Headings that can stand there: {known}.</source>
        <translation>Cabeçalhos possíveis: {known}.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Você quis dizer “{name}”?</translation>
    </message>
    <message>
        <source>The heading “{name}” stands there twice.</source>
        <translation>O cabeçalho “{name}” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The heading “{name}” is not known.</source>
        <translation>O cabeçalho “{name}” não é conhecido.</translation>
    </message>
    <message>
        <source>The heading “{name}” has a unit that is not known.</source>
        <translation>O cabeçalho “{name}” tem uma unidade que não é conhecida.</translation>
    </message>
    <message>
        <source>Units that can stand there: {known}.</source>
        <translation>Unidades possíveis: {known}.</translation>
    </message>
    <message>
        <source>What was copied is too long for the table of a deal.</source>
        <translation>O que foi copiado é longo demais para a tabela de um acordo.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>Não há nada para colar.</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>Linha {number}: {why}</translation>
    </message>
    <message>
        <source>“{name}” is no mineral of the data.</source>
        <translation>“{name}” não é um mineral dos dados.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>“{name}” aparece duas vezes.</translation>
    </message>
    <message>
        <source>“{name}” is no unit of prices.</source>
        <translation>“{name}” não é uma unidade de preço.</translation>
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
        <translation>Manual em PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Compared with no deal under the assumptions as shipped</source>
        <translation>Comparado com sem acordo nas premissas originais</translation>
    </message>
    <message>
        <source>Compared with no deal under my assumptions</source>
        <translation>Comparado com sem acordo nas minhas premissas</translation>
    </message>
    <message>
        <source>in 8 of 10 draws {range}</source>
        <translation>em 8 de cada 10 sorteios {range}</translation>
    </message>
    <message>
        <source>buyers {range}</source>
        <translation>compradores {range}</translation>
    </message>
    <message>
        <source>treasuries {range}</source>
        <translation>Tesouros {range}</translation>
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
        <translation>{range}, último em {share}</translation>
    </message>
    <message>
        <source>Ranges: between 10 and 90 % of {draws} draws of the parameters, seed {seed}; changes are taken in the same draw.</source>
        <translation>Intervalos: entre 10 % e 90 % de {draws} sorteios dos parâmetros, semente {seed}; as mudanças são tomadas no mesmo sorteio.</translation>
    </message>
    <message>
        <source>{range} ({change})</source>
        <translation>{range} ({change})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Nobody is in the club</source>
        <translation>Ninguém está no clube</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Custo por ano</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quem paga</translation>
    </message>
    <message>
        <source>Worst off</source>
        <translation>Mais prejudicado</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} minerais</translation>
    </message>
    <message>
        <source>Secure share of our needs</source>
        <translation>Necessidades asseguradas</translation>
    </message>
    <message>
        <source>no deal {share}, {scope}</source>
        <translation>sem acordo {share}, {scope}</translation>
    </message>
    <message>
        <source>Cost a year, {span}</source>
        <translation>Custo por ano, {span}</translation>
    </message>
    <message>
        <source>no deal {cost} {unit}</source>
        <translation>sem acordo {cost} {unit}</translation>
    </message>
    <message>
        <source>Gains least</source>
        <translation>Ganha menos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>nobody gains or loses</source>
        <translation>ninguém ganha nem perde</translation>
    </message>
    <message>
        <source>the only member</source>
        <translation>o único membro</translation>
    </message>
    <message>
        <source>all {count} gain</source>
        <translation>todos os {count} ganham</translation>
    </message>
    <message>
        <source>the other {count} gain</source>
        <translation>os outros {count} ganham</translation>
    </message>
    <message>
        <source>{gaining} of {count} gain</source>
        <translation>{gaining} de {count} ganham</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.</source>
        <translation>Média de {span}, {scope}, frente a não ter acordo com os mesmos eventos, em USD de 2024.</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events and the assumptions as shipped, in USD of 2024.</source>
        <translation>Média de {span}, {scope}, frente a não ter acordo com os mesmos eventos e as premissas originais, em USD de 2024.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada muda</translation>
    </message>
    <message>
        <source>Who pays the {amount} {unit}</source>
        <translation>Quem paga os {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers {amount}</source>
        <translation>compradores {amount}</translation>
    </message>
    <message>
        <source>treasuries {amount}</source>
        <translation>Tesouro {amount}</translation>
    </message>
    <message>
        <source>Who saves the {amount} {unit}</source>
        <translation>Quem poupa os {amount} {unit}</translation>
    </message>
    <message>
        <source>Who pays, who collects</source>
        <translation>Quem paga, quem arrecada</translation>
    </message>
    <message>
        <source>Who pays, who saves</source>
        <translation>Quem paga, quem poupa</translation>
    </message>
    <message>
        <source>buyers pay +{amount} {unit}</source>
        <translation>compradores +{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries pay {amount} {unit}</source>
        <translation>Tesouros pagam {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers save {amount} {unit}</source>
        <translation>compradores poupam {amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries collect {amount} {unit}</source>
        <translation>Tesouros arrecadam {amount} {unit}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Drag the floor price. Everything follows while you move.</source>
        <translation>Arraste o preço mínimo. Tudo acompanha enquanto você o move.</translation>
    </message>
    <message>
        <source>The grey dashed line is no deal under the same events.</source>
        <translation>A linha cinza tracejada é sem acordo com os mesmos eventos.</translation>
    </message>
    <message>
        <source>Four figures are always here: safer, dearer, who pays, who loses.</source>
        <translation>Quatro números estão sempre aqui: mais seguro, mais caro, quem paga, quem perde.</translation>
    </message>
    <message>
        <source>Tick who joins. The gain of each stands beside its name.</source>
        <translation>Marque quem entra. O ganho de cada um está ao lado do nome.</translation>
    </message>
    <message>
        <source>What your last step changed, and why. Ctrl+Z takes it back.</source>
        <translation>O que o seu último passo mudou, e por quê. Ctrl+Z o desfaz.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>nenhuma diferença</translation>
    </message>
    <message>
        <source>another name or note</source>
        <translation>outro nome ou nota</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this document was open. Nothing is lost.

Last change: {time}, {message}
Since it was opened: {difference}</source>
        <translation>O programa terminou de forma inesperada com este documento aberto. Nada se perdeu.

Última alteração: {time}, {message}
Desde que foi aberto: {difference}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly, with a document that was not saved.

{name}
Last change: {time}, {message}
Since it was begun: {difference}</source>
        <translation>O programa terminou de forma inesperada, com um documento que não foi salvo.

{name}
Última alteração: {time}, {message}
Desde que foi iniciado: {difference}</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importados: {names}</translation>
    </message>
    <message>
        <source>This scenario was written under other data: its figures may differ here.</source>
        <translation>Este cenário foi escrito com outros dados: seus números podem diferir aqui.</translation>
    </message>
    <message>
        <source>The base numbers that it keeps are the same.</source>
        <translation>Os números de base que ele guarda são os mesmos.</translation>
    </message>
    <message>
        <source>{name}: {written} there, {ours} here</source>
        <translation>{name}: {written} lá, {ours} aqui</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The clock stands before the last change ({time}); check the date.</source>
        <translation>O relógio está antes da última alteração ({time}); verifique a data.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Floor at the border</source>
        <translation>Preço mínimo na fronteira</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>O Tesouro paga a diferença</translation>
    </message>
    <message>
        <source>Contract for difference</source>
        <translation>Contrato por diferença</translation>
    </message>
    <message>
        <source>Buying from members</source>
        <translation>Compras a membros</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>Projeto conjunto</translation>
    </message>
    <message>
        <source>Exports restricted</source>
        <translation>Exportações restritas</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>Subcotação</translation>
    </message>
    <message>
        <source>Passive: only what is scripted</source>
        <translation>Passivo: só o que foi previsto</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>Olho por olho</translation>
    </message>
    <message>
        <source>Predator</source>
        <translation>Predador</translation>
    </message>
    <message>
        <source>Politically sorted</source>
        <translation>Triagem política</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>Nova capacidade externa</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>Sobretaxa à exportação</translation>
    </message>
    <message>
        <source>Undercutting, then a charge</source>
        <translation>Subcotação, depois sobretaxa</translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation>Fim das sanções</translation>
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
        <translation>Um membro entra</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>Um membro sai</translation>
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
        <translation>Apresentar</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>Doctrine</source>
        <translation>Doutrina</translation>
    </message>
    <message>
        <source>Rule by which the adversary acts beyond the events: passive, tit for tat, predator or politically sorted.</source>
        <translation>Regra pela qual o adversário age além dos eventos: passivo, olho por olho, predador ou triagem política.</translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation>Retaliação</translation>
    </message>
    <message>
        <source>Cut of exports to members of what a floor of theirs binds on, a quarter later.</source>
        <translation>Corte, um trimestre depois, das exportações aos membros daquilo em que atua um preço mínimo deles.</translation>
    </message>
    <message>
        <source>Minerals of the doctrine</source>
        <translation>Minerais da doutrina</translation>
    </message>
    <message>
        <source>The minerals in which the adversary acts.</source>
        <translation>Os minerais em que o adversário age.</translation>
    </message>
    <message>
        <source>Stage of the doctrine</source>
        <translation>Etapa da doutrina</translation>
    </message>
    <message>
        <source>The stage of the chain at which it acts.</source>
        <translation>A etapa da cadeia em que ele age.</translation>
    </message>
    <message>
        <source>Start of the doctrine</source>
        <translation>Início da doutrina</translation>
    </message>
    <message>
        <source>First quarter in which it acts.</source>
        <translation>Primeiro trimestre em que ele age.</translation>
    </message>
    <message>
        <source>Length of the doctrine</source>
        <translation>Duração da doutrina</translation>
    </message>
    <message>
        <source>How long it acts.</source>
        <translation>Por quanto tempo ele age.</translation>
    </message>
    <message>
        <source>Undercutting by a predator</source>
        <translation>Subcotação por um predador</translation>
    </message>
    <message>
        <source>Part by which the adversary sells as if its costs were lower.</source>
        <translation>Parte em que o adversário vende como se seus custos fossem menores.</translation>
    </message>
    <message>
        <source>Market that a predator watches</source>
        <translation>Mercado que um predador observa</translation>
    </message>
    <message>
        <source>Whose purchases from rivals count: members, or everyone but the adversary.</source>
        <translation>Quais compras de rivais contam: as dos membros ou as de todos menos o adversário.</translation>
    </message>
    <message>
        <source>Threshold of a predator</source>
        <translation>Limiar de um predador</translation>
    </message>
    <message>
        <source>Share of rivals below which it stops undercutting, and above which it begins again.</source>
        <translation>Parcela dos rivais abaixo da qual ele para a subcotação e acima da qual recomeça.</translation>
    </message>
    <message>
        <source>Charge of a predator</source>
        <translation>Sobretaxa de um predador</translation>
    </message>
    <message>
        <source>What it charges on top of the price once rivals are weak.</source>
        <translation>O que ele cobra acima do preço quando os rivais estão fracos.</translation>
    </message>
    <message>
        <source>Least length of a charge</source>
        <translation>Duração mínima de uma sobretaxa</translation>
    </message>
    <message>
        <source>How long it charges at least before it undercuts again.</source>
        <translation>Por quanto tempo, no mínimo, ele cobra a sobretaxa antes de voltar à subcotação.</translation>
    </message>
    <message>
        <source>Targets of a predator</source>
        <translation>Destinatários de um predador</translation>
    </message>
    <message>
        <source>Who pays the charge: members, everyone, or a list of regions.</source>
        <translation>Quem paga a sobretaxa: os membros, todos ou uma lista de regiões.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Buyers that are treated alike: members, everyone, or a list of regions.</source>
        <translation>Compradores tratados da mesma forma: os membros, todos ou uma lista de regiões.</translation>
    </message>
    <message>
        <source>Cut of a tier</source>
        <translation>Corte de um nível</translation>
    </message>
    <message>
        <source>Cut of exports to the tier; of two cuts the stricter counts.</source>
        <translation>Corte das exportações ao nível; de dois cortes vale o mais severo.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Border floor, gap subsidy, contract for difference, purchase quota, tariff, stockpile or joint project.</source>
        <translation>Preço mínimo na fronteira, subsídio da diferença, contrato por diferença, cota de compra, tarifa, reserva ou projeto conjunto.</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>The mineral that an instrument is for.</source>
        <translation>O mineral a que se aplica um instrumento.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>The stage of the chain that an instrument is for.</source>
        <translation>A etapa da cadeia a que se aplica um instrumento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>First quarter in which an instrument is in force.</source>
        <translation>Primeiro trimestre em que um instrumento está em vigor.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Last quarter in force; to the end of the run if absent.</source>
        <translation>Último trimestre em vigor; até o fim da simulação se ausente.</translation>
    </message>
    <message>
        <source>Border floor</source>
        <translation>Preço mínimo na fronteira</translation>
    </message>
    <message>
        <source>Imports from outside land at this price at least, by a levy; from a thousandth of the base price to a thousand times it.</source>
        <translation>As importações de fora chegam no mínimo a este preço, por uma cobrança; de um milésimo do preço-base a mil vezes ele.</translation>
    </message>
    <message>
        <source>Subsidised price</source>
        <translation>Preço subsidiado</translation>
    </message>
    <message>
        <source>Member producers receive this price at least; the treasury pays the gap.</source>
        <translation>Os produtores membros recebem no mínimo este preço; o Tesouro paga a diferença.</translation>
    </message>
    <message>
        <source>Sharing of costs</source>
        <translation>Divisão dos custos</translation>
    </message>
    <message>
        <source>Who pays: each what falls to it (own), or all signatories by GDP, consumption, output, equally, or by custom shares.</source>
        <translation>Quem paga: cada um o que lhe cabe (próprio), ou todos os signatários pelo PIB, pelo consumo, pela produção, em partes iguais ou por parcelas próprias.</translation>
    </message>
    <message>
        <source>Custom shares</source>
        <translation>Parcelas próprias</translation>
    </message>
    <message>
        <source>Region and part of the cost of each signatory; they sum to 1.</source>
        <translation>Região e parte do custo de cada signatário; somam 1.</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Preço de exercício</translation>
    </message>
    <message>
        <source>Price that member producers receive for the covered part of their output; the treasury pays what is missing and collects what is above.</source>
        <translation>Preço que os produtores membros recebem pela parte coberta da sua produção; o Tesouro paga o que falta e arrecada o que excede.</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>Parte coberta</translation>
    </message>
    <message>
        <source>Part of output that receives the strike.</source>
        <translation>Parte da produção que recebe o preço de exercício.</translation>
    </message>
    <message>
        <source>Purchase quota</source>
        <translation>Cota de compra</translation>
    </message>
    <message>
        <source>Part of their use that members buy from member producers.</source>
        <translation>Parte do seu uso que os membros compram de produtores membros.</translation>
    </message>
    <message>
        <source>Purchase quota in tonnes</source>
        <translation>Cota de compra em toneladas</translation>
    </message>
    <message>
        <source>Tonnes a year that all members together buy from member producers.</source>
        <translation>Toneladas por ano que todos os membros juntos compram de produtores membros.</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>Preço acordado</translation>
    </message>
    <message>
        <source>Market price, the floor of the same mineral and stage, or a fixed price.</source>
        <translation>Preço de mercado, o preço mínimo do mesmo mineral e etapa, ou um preço fixo.</translation>
    </message>
    <message>
        <source>Fixed agreed price</source>
        <translation>Preço acordado fixo</translation>
    </message>
    <message>
        <source>The agreed price where it is fixed.</source>
        <translation>O preço acordado quando é fixo.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Who pays the difference between agreed and market price: buyer or treasury.</source>
        <translation>Quem paga a diferença entre o preço acordado e o de mercado: comprador ou Tesouro.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Part of their price that goods from outside pay at the border.</source>
        <translation>Parte do seu preço que os bens de fora pagam na fronteira.</translation>
    </message>
    <message>
        <source>Hit by the tariff</source>
        <translation>Atingidos pela tarifa</translation>
    </message>
    <message>
        <source>Outsiders, the adversary alone, or a list of regions; members pay the preferential rate.</source>
        <translation>Os de fora, só o adversário ou uma lista de regiões; os membros pagam a alíquota preferencial.</translation>
    </message>
    <message>
        <source>Preferential tariff</source>
        <translation>Tarifa preferencial</translation>
    </message>
    <message>
        <source>What goods of other members pay; a country&apos;s own, and those of its customs union, pay nothing.</source>
        <translation>O que pagam os bens de outros membros; os do próprio país, e os da sua união aduaneira, não pagam nada.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Days of the members&apos; use to be held.</source>
        <translation>Dias do uso dos membros a manter.</translation>
    </message>
    <message>
        <source>Budget of the reserve</source>
        <translation>Orçamento da reserva</translation>
    </message>
    <message>
        <source>Ceiling of what is spent on buying.</source>
        <translation>Teto do que se gasta na compra.</translation>
    </message>
    <message>
        <source>Years of filling</source>
        <translation>Anos de formação</translation>
    </message>
    <message>
        <source>Time in which the reserve is bought.</source>
        <translation>Tempo em que a reserva é comprada.</translation>
    </message>
    <message>
        <source>Release price</source>
        <translation>Preço de liberação</translation>
    </message>
    <message>
        <source>Price paid by members over the base price, or over their floor where that is higher, from which the reserve is sold.</source>
        <translation>Preço pago pelos membros sobre o preço-base, ou sobre o seu preço mínimo quando este é mais alto, a partir do qual a reserva é vendida.</translation>
    </message>
    <message>
        <source>Release at shortfall</source>
        <translation>Liberação por escassez</translation>
    </message>
    <message>
        <source>Part of what members want that they miss, at which the reserve is sold from the base price on; never if absent.</source>
        <translation>Parte do que os membros querem que lhes falta, em que a reserva é vendida a partir do preço-base; nunca se ausente.</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>Recompor</translation>
    </message>
    <message>
        <source>Whether what was sold is bought again.</source>
        <translation>Se o que foi vendido é comprado de novo.</translation>
    </message>
    <message>
        <source>Source of the reserve</source>
        <translation>Origem da reserva</translation>
    </message>
    <message>
        <source>From whom it is bought: from all (open market), or from member producers as under a purchase quota (members).</source>
        <translation>De quem se compra: de todos (mercado aberto), ou de produtores membros como em uma cota de compra (membros).</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>Custo de manutenção</translation>
    </message>
    <message>
        <source>Yearly cost of keeping the reserve, over its value.</source>
        <translation>Custo anual de manter a reserva, sobre o seu valor.</translation>
    </message>
    <message>
        <source>Books of the reserve</source>
        <translation>Contas da reserva</translation>
    </message>
    <message>
        <source>Cash: what is bought is spent. Market value: it is worth its price of the day, and gains and losses are booked.</source>
        <translation>Dinheiro: o que se compra é gasto. Valor de mercado: ela vale o seu preço do dia, e ganhos e perdas são lançados.</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>Lugar do projeto</translation>
    </message>
    <message>
        <source>Where the mine or plant stands, member or not, with capacity today or not.</source>
        <translation>Onde fica a mina ou a planta, membro ou não, com ou sem capacidade hoje.</translation>
    </message>
    <message>
        <source>Capacity of the project</source>
        <translation>Capacidade do projeto</translation>
    </message>
    <message>
        <source>Tonnes a year that it can make.</source>
        <translation>Toneladas por ano que ele pode produzir.</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>Custo de capital</translation>
    </message>
    <message>
        <source>What it costs to build; by the capital cost of the data if absent.</source>
        <translation>O que custa construir; o valor dos dados se ausente.</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>Parte pública</translation>
    </message>
    <message>
        <source>Part of the capital cost that treasuries pay, without return; the owners pay the rest.</source>
        <translation>Parte do custo de capital que os Tesouros pagam, sem retorno; os donos pagam o resto.</translation>
    </message>
    <message>
        <source>Years to first output</source>
        <translation>Anos até a primeira produção</translation>
    </message>
    <message>
        <source>From the decision to the first output; that of the stage if absent.</source>
        <translation>Da decisão à primeira produção; a da etapa se ausente.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>What happens: an act of an outsider, an outage, a shock of demand, or somebody who joins or leaves.</source>
        <translation>O que acontece: um ato de alguém de fora, uma parada, um choque de demanda, ou alguém que entra ou sai.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Ator</translation>
    </message>
    <message>
        <source>The outsider who acts, opens capacity, or with whom trade opens.</source>
        <translation>O país de fora que age, que abre capacidade ou com o qual o comércio se abre.</translation>
    </message>
    <message>
        <source>Minerals of the event</source>
        <translation>Minerais do evento</translation>
    </message>
    <message>
        <source>The minerals that an event hits.</source>
        <translation>Os minerais que um evento atinge.</translation>
    </message>
    <message>
        <source>Stage of the event</source>
        <translation>Etapa do evento</translation>
    </message>
    <message>
        <source>The stage of the chain that an event hits.</source>
        <translation>A etapa da cadeia que um evento atinge.</translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation>Início do evento</translation>
    </message>
    <message>
        <source>First quarter of an event.</source>
        <translation>Primeiro trimestre de um evento.</translation>
    </message>
    <message>
        <source>Length of the event</source>
        <translation>Duração do evento</translation>
    </message>
    <message>
        <source>How long an event lasts.</source>
        <translation>Quanto dura um evento.</translation>
    </message>
    <message>
        <source>Cut of exports</source>
        <translation>Corte das exportações</translation>
    </message>
    <message>
        <source>Part of its base sales to the targets that the actor withholds, at any price.</source>
        <translation>Parte das suas vendas-base aos destinatários que o ator retém, a qualquer preço.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Buyers that an act hits: members, everyone, or a list of regions; never the actor.</source>
        <translation>Compradores que um ato atinge: os membros, todos ou uma lista de regiões; nunca o ator.</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>Subcotação</translation>
    </message>
    <message>
        <source>Part by which the actor&apos;s producers sell as if their costs were lower.</source>
        <translation>Parte em que os produtores do ator vendem como se seus custos fossem menores.</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>Nova capacidade externa</translation>
    </message>
    <message>
        <source>Capacity that the actor opens for each of the minerals.</source>
        <translation>Capacidade que o ator abre para cada um dos minerais.</translation>
    </message>
    <message>
        <source>Life of new capacity</source>
        <translation>Vida da nova capacidade</translation>
    </message>
    <message>
        <source>So long it stands.</source>
        <translation>Por quanto tempo ela permanece.</translation>
    </message>
    <message>
        <source>Capital cost of new capacity</source>
        <translation>Custo de capital da nova capacidade</translation>
    </message>
    <message>
        <source>What the owners paid for all of it; that of the data if absent.</source>
        <translation>O que os donos pagaram por toda ela; o dos dados se ausente.</translation>
    </message>
    <message>
        <source>Region of the event</source>
        <translation>Região do evento</translation>
    </message>
    <message>
        <source>Where capacity stands still, or who joins or leaves.</source>
        <translation>Onde a capacidade fica parada, ou quem entra ou sai.</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>Sobretaxa à exportação</translation>
    </message>
    <message>
        <source>What the actor charges its targets on top of the price; its treasury keeps it.</source>
        <translation>O que o ator cobra dos destinatários acima do preço; fica com o seu Tesouro.</translation>
    </message>
    <message>
        <source>Longest undercutting</source>
        <translation>Subcotação mais longa</translation>
    </message>
    <message>
        <source>So long the actor undercuts at most.</source>
        <translation>Por quanto tempo, no máximo, o ator pratica a subcotação.</translation>
    </message>
    <message>
        <source>Undercutting before the exit</source>
        <translation>Subcotação antes da saída</translation>
    </message>
    <message>
        <source>Part by which the actor sells as if its costs were lower until rivals have left.</source>
        <translation>Parte em que o ator vende como se seus custos fossem menores até que os rivais tenham saído.</translation>
    </message>
    <message>
        <source>Market that is watched</source>
        <translation>Mercado observado</translation>
    </message>
    <message>
        <source>Whose purchases from rivals decide when it stops: members, or everyone but the actor.</source>
        <translation>Quais compras de rivais decidem quando ele para: as dos membros, ou as de todos menos o ator.</translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation>Regra de saída</translation>
    </message>
    <message>
        <source>Share of rivals in those purchases below which it stops undercutting.</source>
        <translation>Parcela dos rivais nessas compras abaixo da qual ele para a subcotação.</translation>
    </message>
    <message>
        <source>Charge after the exit</source>
        <translation>Sobretaxa após a saída</translation>
    </message>
    <message>
        <source>What it charges its targets on top of the price once rivals have left.</source>
        <translation>O que ele cobra dos destinatários acima do preço quando os rivais saíram.</translation>
    </message>
    <message>
        <source>Length of the charge</source>
        <translation>Duração da sobretaxa</translation>
    </message>
    <message>
        <source>How long it charges.</source>
        <translation>Por quanto tempo ele a cobra.</translation>
    </message>
    <message>
        <source>Length without sanctions</source>
        <translation>Duração sem sanções</translation>
    </message>
    <message>
        <source>How long trade is open.</source>
        <translation>Por quanto tempo o comércio fica aberto.</translation>
    </message>
    <message>
        <source>Buyers without sanctions</source>
        <translation>Compradores sem sanções</translation>
    </message>
    <message>
        <source>Who may buy again: members, everyone, or a list of regions.</source>
        <translation>Quem pode comprar de novo: os membros, todos ou uma lista de regiões.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Quarters until trade is fully open; 1 is at once.</source>
        <translation>Trimestres até o comércio estar totalmente aberto; 1 é de imediato.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Part of the capacity that stands still; nothing of it is lost.</source>
        <translation>Parte da capacidade que fica parada; nada dela se perde.</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>Choque de demanda</translation>
    </message>
    <message>
        <source>How many times the usual final users want.</source>
        <translation>Quantas vezes o habitual os usuários finais querem.</translation>
    </message>
    <message>
        <source>Regions of the shock</source>
        <translation>Regiões do choque</translation>
    </message>
    <message>
        <source>Whose final users are hit: everyone, or a list of regions.</source>
        <translation>De quem são os usuários finais atingidos: todos ou uma lista de regiões.</translation>
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
        <translation>Metais de liga</translation>
    </message>
    <message>
        <source>Base metals</source>
        <translation>Metais básicos</translation>
    </message>
    <message>
        <source>Battery minerals</source>
        <translation>Minerais para baterias</translation>
    </message>
    <message>
        <source>Industrial minerals</source>
        <translation>Minerais industriais</translation>
    </message>
    <message>
        <source>Magnet rare earths</source>
        <translation>Terras raras para ímãs</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>Metais preciosos</translation>
    </message>
    <message>
        <source>Semiconductor minerals</source>
        <translation>Minerais para semicondutores</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>Lítio</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>lítio</translation>
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
        <translation>Grafita natural</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafita</translation>
    </message>
    <message>
        <source>graphite</source>
        <translation>grafita</translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation>Manganês</translation>
    </message>
    <message>
        <source>manganese</source>
        <translation>manganês</translation>
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
        <translation>Alumínio</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>alumínio</translation>
    </message>
    <message>
        <source>Neodymium-praseodymium</source>
        <translation>Neodímio-praseodímio</translation>
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
        <translation>Disprósio-térbio</translation>
    </message>
    <message>
        <source>Dysprosium, terbium</source>
        <translation>Disprósio, térbio</translation>
    </message>
    <message>
        <source>Dy-Tb</source>
        <translation>Dy-Tb</translation>
    </message>
    <message>
        <source>Other rare earths</source>
        <translation>Outras terras raras</translation>
    </message>
    <message>
        <source>other rare earths</source>
        <translation>outras terras raras</translation>
    </message>
    <message>
        <source>Gallium</source>
        <translation>Gálio</translation>
    </message>
    <message>
        <source>gallium</source>
        <translation>gálio</translation>
    </message>
    <message>
        <source>Germanium</source>
        <translation>Germânio</translation>
    </message>
    <message>
        <source>germanium</source>
        <translation>germânio</translation>
    </message>
    <message>
        <source>Indium</source>
        <translation>Índio</translation>
    </message>
    <message>
        <source>indium</source>
        <translation>índio</translation>
    </message>
    <message>
        <source>Antimony</source>
        <translation>Antimônio</translation>
    </message>
    <message>
        <source>antimony</source>
        <translation>antimônio</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <translation>Tungstênio</translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation>tungstênio</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>Estanho</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>estanho</translation>
    </message>
    <message>
        <source>Tantalum</source>
        <translation>Tântalo</translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation>tântalo</translation>
    </message>
    <message>
        <source>Niobium</source>
        <translation>Nióbio</translation>
    </message>
    <message>
        <source>niobium</source>
        <translation>nióbio</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>Titânio</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>titânio</translation>
    </message>
    <message>
        <source>Vanadium</source>
        <translation>Vanádio</translation>
    </message>
    <message>
        <source>vanadium</source>
        <translation>vanádio</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnésio</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>magnésio</translation>
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
        <translation>Telúrio</translation>
    </message>
    <message>
        <source>tellurium</source>
        <translation>telúrio</translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation>Molibdênio</translation>
    </message>
    <message>
        <source>molybdenum</source>
        <translation>molibdênio</translation>
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
        <translation>Platina</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>platina</translation>
    </message>
    <message>
        <source>Palladium</source>
        <translation>Paládio</translation>
    </message>
    <message>
        <source>palladium</source>
        <translation>paládio</translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation>Zinco</translation>
    </message>
    <message>
        <source>zinc</source>
        <translation>zinco</translation>
    </message>
    <message>
        <source>Silicon metal</source>
        <translation>Silício metálico</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>silício</translation>
    </message>
    <message>
        <source>Zirconium</source>
        <translation>Zircônio</translation>
    </message>
    <message>
        <source>zirconium</source>
        <translation>zircônio</translation>
    </message>
    <message>
        <source>Beryllium</source>
        <translation>Berílio</translation>
    </message>
    <message>
        <source>beryllium</source>
        <translation>berílio</translation>
    </message>
    <message>
        <source>Rhenium</source>
        <translation>Rênio</translation>
    </message>
    <message>
        <source>rhenium</source>
        <translation>rênio</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Prata</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>prata</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chumbo</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>chumbo</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>bn</source>
        <translation>bi</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>bi USD</translation>
    </message>
    <message>
        <source>m</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>mi USD</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Coalition</source>
        <translation>Coalizão</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>a process of the ensemble ended before its work was done.</source>
        <translation>um processo do conjunto terminou antes de acabar o seu trabalho.</translation>
    </message>
    <message>
        <source>Use fewer workers if memory is short, then run it again.</source>
        <translation>Use menos processos se faltar memória e execute de novo.</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>um documento vazio</translation>
    </message>
    <message>
        <source>one with a scenario</source>
        <translation>um com um cenário</translation>
    </message>
    <message>
        <source>the document has no place yet.</source>
        <translation>o documento ainda não tem lugar.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Salve-o primeiro.</translation>
    </message>
    <message>
        <source>a scenario file, or one of {names}</source>
        <translation>um arquivo de cenário, ou um de: {names}</translation>
    </message>
    <message>
        <source>no such file and no such shipped scenario</source>
        <translation>nem arquivo nem cenário fornecido com esse nome</translation>
    </message>
    <message>
        <source>{names}, the number of a revision</source>
        <translation>{names}, o número de uma revisão</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} files {pattern}</source>
        <translation>
            <numerusform>1 a {count} arquivo {pattern}</numerusform>
            <numerusform>1 a {count} arquivos {pattern}</numerusform>
        </translation>
    </message>
    <message>
        <source>no scenario {name}</source>
        <translation>nenhum cenário {name}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>Desde {first}:</translation>
    </message>
    <message>
        <source>From {first} until {stop}</source>
        <translation>De {first} a {stop} (exclusive):</translation>
    </message>
    <message>
        <source>border measures</source>
        <translation>medidas na fronteira</translation>
    </message>
    <message>
        <source>subsidies and contracts</source>
        <translation>subsídios e contratos</translation>
    </message>
    <message>
        <source>purchases from members</source>
        <translation>compras a membros</translation>
    </message>
    <message>
        <source>the stockpile</source>
        <translation>a reserva</translation>
    </message>
    <message>
        <source>joint finance</source>
        <translation>financiamento conjunto</translation>
    </message>
    <message>
        <source>{region} from {quarter}</source>
        <translation>{region} desde {quarter}</translation>
    </message>
    <message>
        <source>a demand elasticity of {demand} does not fit an upper-tail elasticity of {tail}.</source>
        <translation>uma elasticidade da demanda de {demand} não combina com uma elasticidade a preços muito altos de {tail}.</translation>
    </message>
    <message>
        <source>Keep it between 0 and the upper-tail elasticity.</source>
        <translation>Mantenha-a entre 0 e a elasticidade a preços muito altos.</translation>
    </message>
    <message>
        <source>a whole copy of the file</source>
        <translation>uma cópia inteira do arquivo</translation>
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
        <translation>Você quis dizer {name}?</translation>
    </message>
    <message numerus="yes">
        <source>found {found} (and {count} more).</source>
        <translation>
            <numerusform>encontrado: {found} (e mais {count}).</numerusform>
            <numerusform>encontrado: {found} (e mais {count}).</numerusform>
        </translation>
    </message>
    <message>
        <source>the markets of {mineral} did not clear: relative excess {excess}.</source>
        <translation>os mercados não se equilibraram ({mineral}): excesso relativo {excess}.</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>{mineral}, {quarter}, draw {draw}</source>
        <translation>{mineral}, {quarter}, sorteio {draw}</translation>
    </message>
    <message>
        <source>Make the largest floor, quota or event of this mineral milder.</source>
        <translation>Abrande o maior preço mínimo, cota ou evento deste mineral.</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>valores demais</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>no máximo {number}</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>byte {number}</translation>
    </message>
    <message>
        <source>lists or objects too deep within each other</source>
        <translation>listas ou objetos aninhados demais</translation>
    </message>
    <message>
        <source>the key {key} twice</source>
        <translation>a chave {key} duas vezes</translation>
    </message>
    <message>
        <source>a number as people write it</source>
        <translation>um número como as pessoas o escrevem</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} levels</source>
        <translation>
            <numerusform>no máximo {count} nível</numerusform>
            <numerusform>no máximo {count} níveis</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>linha {line}, coluna {column}</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>uma marca de ordem de bytes (BOM)</translation>
    </message>
    <message>
        <source>UTF-8 without one</source>
        <translation>UTF-8 sem ela</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>cada chave uma vez</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>metade de um par substituto</translation>
    </message>
    <message>
        <source>whole characters</source>
        <translation>caracteres inteiros</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <translation>não é JSON ({reason})</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>bytes que não são UTF-8</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>um link</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>uma pasta</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>um dispositivo ou um canal (pipe)</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} bytes</source>
        <translation>
            <numerusform>no máximo {count} byte</numerusform>
            <numerusform>no máximo {count} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>arquivo inexistente</translation>
    </message>
    <message>
        <source>a plain file that you may read</source>
        <translation>um arquivo comum que você possa ler</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>um arquivo maior</translation>
    </message>
    <message>
        <source>no way to write here ({reason})</source>
        <translation>não é possível gravar aqui ({reason})</translation>
    </message>
    <message>
        <source>a plain file in a folder that you may write to</source>
        <translation>um arquivo comum em uma pasta em que você possa gravar</translation>
    </message>
    <message>
        <source>a file that cannot be opened ({reason})</source>
        <translation>um arquivo que não pode ser aberto ({reason})</translation>
    </message>
    <message>
        <source>a damaged outcome</source>
        <translation>um resultado danificado</translation>
    </message>
    <message>
        <source>a file of version {version}, written by model {model}</source>
        <translation>um arquivo de versão {version}, escrito pelo modelo {model}</translation>
    </message>
    <message>
        <source>version {version}, or a newer program</source>
        <translation>versão {version}, ou um programa mais novo</translation>
    </message>
    <message>
        <source>no key format</source>
        <translation>sem a chave format</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a quarter like 2027Q1</source>
        <translation>um trimestre como 2027Q1</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} characters</source>
        <translation>{what} de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} items</source>
        <translation>{what} de {least} a {most} itens</translation>
    </message>
    <message>
        <source>a region id like USA</source>
        <translation>um identificador de região como USA</translation>
    </message>
    <message>
        <source>a mineral id like gallium</source>
        <translation>um identificador de mineral como gallium</translation>
    </message>
    <message>
        <source>a parameter name like stock_days or component.stock_days</source>
        <translation>um nome de parâmetro como stock_days ou component.stock_days</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>uma lista</translation>
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
        <translation>um número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>{number} above {bound}</source>
        <translation>{number} acima de {bound}</translation>
    </message>
    <message>
        <source>{number} from {bound}</source>
        <translation>{number} a partir de {bound}</translation>
    </message>
    <message>
        <source>{number} below {bound}</source>
        <translation>{number} abaixo de {bound}</translation>
    </message>
    <message>
        <source>{number} up to {bound}</source>
        <translation>{number} até {bound}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>um de: {names}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>each region once</source>
        <translation>cada região uma vez</translation>
    </message>
    <message>
        <source>{region}, which did not attend</source>
        <translation>{region}, que não compareceu</translation>
    </message>
    <message>
        <source>the host or one of the delegations that attended</source>
        <translation>o anfitrião ou uma das delegações que compareceram</translation>
    </message>
    <message>
        <source>{region}, which has not signed the {article} article</source>
        <translation>{region}, que não assinou o artigo {article}</translation>
    </message>
    <message>
        <source>the floor as agreed price, but no floor for {mineral} ({stage})</source>
        <translation>o preço mínimo como preço acordado, mas sem preço mínimo: {mineral} ({stage})</translation>
    </message>
    <message>
        <source>a border floor or a subsidy of the same mineral and stage, or another price</source>
        <translation>um preço mínimo na fronteira ou um subsídio do mesmo mineral e etapa, ou outro preço</translation>
    </message>
    <message>
        <source>probabilities that sum to {total}</source>
        <translation>probabilidades que somam {total}</translation>
    </message>
    <message>
        <source>a mineral of the data</source>
        <translation>um mineral dos dados</translation>
    </message>
    <message>
        <source>a parameter of {mineral} of the data</source>
        <translation>um parâmetro dos dados ({mineral})</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <source>{region} again, a member already in members[{place}]</source>
        <translation>{region} de novo, já membro em members[{place}]</translation>
    </message>
    <message>
        <source>{region}, which is the adversary</source>
        <translation>{region}, que é o adversário</translation>
    </message>
    <message>
        <source>an article twice</source>
        <translation>um artigo duas vezes</translation>
    </message>
    <message>
        <source>each article once</source>
        <translation>cada artigo uma vez</translation>
    </message>
    <message>
        <source>from {low} to {high} USD per tonne (base price {base})</source>
        <translation>de {low} a {high} USD por tonelada (preço-base {base})</translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation>{name} de novo</translation>
    </message>
    <message>
        <source>{parameter} of {mineral} again</source>
        <translation>{parameter} de novo ({mineral})</translation>
    </message>
    <message>
        <source>a member that has signed it</source>
        <translation>um membro que o tenha assinado</translation>
    </message>
    <message>
        <source>probabilities that sum to 1</source>
        <translation>probabilidades que somem 1</translation>
    </message>
    <message>
        <source>an adversary outside the club</source>
        <translation>um adversário fora do clube</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>cada nome uma vez</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>cada um uma vez</translation>
    </message>
    <message>
        <source>both of them or none</source>
        <translation>ambos ou nenhum</translation>
    </message>
    <message>
        <source>custom shares that sum to {total}</source>
        <translation>parcelas próprias que somam {total}</translation>
    </message>
    <message>
        <source>agreed_price fixed without price_usd_per_t</source>
        <translation>agreed_price fixed sem price_usd_per_t</translation>
    </message>
    <message>
        <source>price_usd_per_t without agreed_price fixed</source>
        <translation>price_usd_per_t sem agreed_price fixed</translation>
    </message>
    <message>
        <source>a region twice in shares</source>
        <translation>uma região duas vezes nas parcelas</translation>
    </message>
    <message>
        <source>shares that sum to 1</source>
        <translation>parcelas que somem 1</translation>
    </message>
    <message>
        <source>both of share_frac and tonnes_per_year</source>
        <translation>share_frac e tonnes_per_year ao mesmo tempo</translation>
    </message>
    <message>
        <source>neither of share_frac and tonnes_per_year</source>
        <translation>nem share_frac nem tonnes_per_year</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>exatamente um deles</translation>
    </message>
    <message>
        <source>sharing own for a common project</source>
        <translation>sharing own para um projeto conjunto</translation>
    </message>
    <message>
        <source>gdp, consumption, output, equal or custom</source>
        <translation>gdp, consumption, output, equal ou custom</translation>
    </message>
    <message>
        <source>an end of a project that stands</source>
        <translation>um fim de um projeto que permanece</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>nenhum fim</translation>
    </message>
    <message>
        <source>instruments {first} and {place} are both {kind} for {mineral} ({stage})</source>
        <translation>os instrumentos {first} e {place} são ambos do tipo: {kind}, {mineral} ({stage})</translation>
    </message>
    <message>
        <source>shares without sharing custom</source>
        <translation>parcelas sem sharing custom</translation>
    </message>
    <message>
        <source>one of a kind for a mineral and stage</source>
        <translation>um de cada tipo por mineral e etapa</translation>
    </message>
    <message>
        <source>a quarter from {quarter} on</source>
        <translation>um trimestre a partir de {quarter}</translation>
    </message>
    <message>
        <source>{event}, but {region} joins in {own} in coalition.members</source>
        <translation>{event}, mas {region} entra em {own} em coalition.members</translation>
    </message>
    <message>
        <source>{event}, but {region} leaves in {own} in coalition.members</source>
        <translation>{event}, mas {region} sai em {own} em coalition.members</translation>
    </message>
    <message>
        <source>{region}, which is not in the coalition</source>
        <translation>{region}, que não está na coalizão</translation>
    </message>
    <message>
        <source>{mineral}, of which {region} makes nothing at this stage</source>
        <translation>{mineral}, de que nada se produz nesta etapa ({region})</translation>
    </message>
    <message>
        <source>a mineral that the region makes</source>
        <translation>um mineral que a região produza</translation>
    </message>
    <message>
        <source>{region}, a member from {quarter}</source>
        <translation>{region}, membro desde {quarter}</translation>
    </message>
    <message>
        <source>who is outside the club while the event lasts</source>
        <translation>quem esteja fora do clube enquanto o evento durar</translation>
    </message>
    <message>
        <source>{kind} of {region} again, as in {before}</source>
        <translation>{kind} de novo ({region}), como em {before}</translation>
    </message>
    <message>
        <source>{region} leaves in {leaves} and joins in {joins}</source>
        <translation>{region} sai em {leaves} e entra em {joins}</translation>
    </message>
    <message>
        <source>a region of coalition.members</source>
        <translation>uma região de coalition.members</translation>
    </message>
    <message>
        <source>one of both dates, or the same</source>
        <translation>uma das duas datas, ou a mesma</translation>
    </message>
    <message>
        <source>each mineral once</source>
        <translation>cada mineral uma vez</translation>
    </message>
    <message>
        <source>to leave after joining</source>
        <translation>sair depois de entrar</translation>
    </message>
    <message>
        <source>{quarter}</source>
        <translation>{quarter}</translation>
    </message>
    <message>
        <source>{stage}, which {mineral} does not have</source>
        <translation>{stage}, que não existe para {mineral}</translation>
    </message>
    <message>
        <source>a quarter of the run, {first} to {last}</source>
        <translation>um trimestre da simulação, de {first} a {last}</translation>
    </message>
    <message>
        <source>{region}, which is the actor</source>
        <translation>{region}, que é o ator</translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation>{stage}</translation>
    </message>
    <message>
        <source>a region of the data</source>
        <translation>uma região dos dados</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>each target once</source>
        <translation>cada destinatário uma vez</translation>
    </message>
    <message>
        <source>a quarter after the start of the run</source>
        <translation>um trimestre depois do início da simulação</translation>
    </message>
    <message>
        <source>a quarter after {quarter}</source>
        <translation>um trimestre depois de {quarter}</translation>
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
        <translation>membros</translation>
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
        <translation>Ninguém está no clube, de modo que nenhuma medida na fronteira é aplicada.</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>Inclua membros.</translation>
    </message>
    <message>
        <source>{region} cannot enforce border measures by itself: trade policy is the EU&apos;s.</source>
        <translation>{region}: não pode aplicar por si só medidas na fronteira; a política comercial é da UE.</translation>
    </message>
    <message>
        <source>Add the European Commission with the border article.</source>
        <translation>Inclua a Comissão Europeia com o artigo Fronteira.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures from {first} to {last}: the European Commission is not bound by them then.</source>
        <translation>{region}: sem medidas na fronteira de {first} a {last}; a Comissão Europeia não está vinculada por elas nesse período.</translation>
    </message>
    <message>
        <source>Let the Commission be in the club as long as they are in force.</source>
        <translation>Mantenha a Comissão no clube enquanto elas estiverem em vigor.</translation>
    </message>
    <message>
        <source>{region} needs the {bloc}&apos;s consent for border measures; it is taken as given.</source>
        <translation>{region}: as medidas na fronteira exigem o consentimento da união aduaneira ({bloc}); ele é dado como certo.</translation>
    </message>
    <message>
        <source>Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.</source>
        <translation>Inclua os outros membros da união ({bloc}), faça as uniões aduaneiras agirem como uma só, ou não deixe assinar o artigo Fronteira.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: {adversary} is in the {bloc} too.</source>
        <translation>{region}: sem medidas na fronteira; o adversário ({adversary}) também está na união aduaneira ({bloc}).</translation>
    </message>
    <message>
        <source>Do not let blocs act as one.</source>
        <translation>Não faça as uniões aduaneiras agirem como uma só.</translation>
    </message>
    <message>
        <source>{region} enforces border measures for all of the {bloc}, absent members too.</source>
        <translation>{region}: aplica medidas na fronteira por toda a união aduaneira ({bloc}), inclusive pelos membros ausentes.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: not all of the {bloc} that sat at the table have signed.</source>
        <translation>{region}: sem medidas na fronteira; nem todos os presentes da união aduaneira ({bloc}) assinaram.</translation>
    </message>
    <message>
        <source>Add them, or do not let blocs act as one.</source>
        <translation>Inclua-os, ou não faça as uniões aduaneiras agirem como uma só.</translation>
    </message>
    <message>
        <source>No member has signed up to {article}.</source>
        <translation>Nenhum membro assinou: {article}.</translation>
    </message>
    <message>
        <source>Let a member sign.</source>
        <translation>Faça um membro assinar.</translation>
    </message>
    <message>
        <source>Nobody in the club mines {mineral}.</source>
        <translation>Ninguém no clube extrai {mineral}.</translation>
    </message>
    <message>
        <source>Add a member that does.</source>
        <translation>Inclua um membro que o faça.</translation>
    </message>
    <message>
        <source>Nobody in the club refines {mineral}.</source>
        <translation>Ninguém no clube refina {mineral}.</translation>
    </message>
    <message>
        <source>Nobody in the club makes components of {mineral}.</source>
        <translation>Ninguém no clube fabrica componentes de {mineral}.</translation>
    </message>
    <message>
        <source>Nobody is bound by joint finance in {quarter}, so there is no project.</source>
        <translation>Ninguém está vinculado pelo financiamento conjunto em {quarter}, de modo que não há projeto.</translation>
    </message>
    <message>
        <source>Start it when a member that has signed is in the club.</source>
        <translation>Inicie-o quando um membro que tenha assinado estiver no clube.</translation>
    </message>
    <message>
        <source>The project delivers from {quarter} on, after the end of the run.</source>
        <translation>O projeto entrega a partir de {quarter}, depois do fim da simulação.</translation>
    </message>
    <message>
        <source>Start it earlier, or let the run be longer.</source>
        <translation>Inicie-o antes, ou alongue a simulação.</translation>
    </message>
    <message>
        <source>{region} is inside the club&apos;s border, so the tariff does not hit it.</source>
        <translation>{region}: dentro da fronteira do clube, de modo que a tarifa não atinge.</translation>
    </message>
    <message>
        <source>Take it off the list.</source>
        <translation>Retire-o da lista.</translation>
    </message>
    <message>
        <source>Members cannot deliver {share} of the promised {mineral} in {quarter}.</source>
        <translation>Os membros não podem entregar {share} do prometido em {quarter} ({mineral}).</translation>
    </message>
    <message>
        <source>Lower the quota, or add members that produce.</source>
        <translation>Reduza a cota, ou inclua membros que produzam.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: its budget is spent.</source>
        <translation>Até {quarter}, a reserva de {mineral} comprou {share} do que deveria: seu orçamento está gasto.</translation>
    </message>
    <message>
        <source>Raise the budget, or lower the target.</source>
        <translation>Aumente o orçamento, ou reduza a meta.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: the price was above the one up to which it buys.</source>
        <translation>Até {quarter}, a reserva de {mineral} comprou {share} do que deveria: o preço estava acima daquele até o qual ela compra.</translation>
    </message>
    <message>
        <source>Raise the release price, which that follows, or choose other years of filling.</source>
        <translation>Aumente o preço de liberação, que determina esse limite, ou escolha outros anos de formação.</translation>
    </message>
    <message>
        <source>Some buyers have no other origin: they are rationed at the price the last of them would pay.</source>
        <translation>Alguns compradores não têm outra origem: são racionados ao preço que o último deles pagaria.</translation>
    </message>
    <message>
        <source>A stockpile or a joint project would cover it.</source>
        <translation>Uma reserva ou um projeto conjunto cobriria a falta.</translation>
    </message>
    <message>
        <source>Host feed binds for {mineral} in {places}: output of {host} gives no more.</source>
        <translation>O mineral principal limita o subproduto ({mineral}): {places}; a produção do principal ({host}) não dá mais.</translation>
    </message>
    <message>
        <source>A price for the by-product brings no more there; more of the host would.</source>
        <translation>Um preço para o subproduto nada acrescenta ali; mais do mineral principal, sim.</translation>
    </message>
    <message>
        <source>{region} makes no {market}, so nothing happens there.</source>
        <translation>{region}: não produz {market}, de modo que nada acontece ali.</translation>
    </message>
    <message>
        <source>Choose another actor, mineral or stage.</source>
        <translation>Escolha outro ator, mineral ou etapa.</translation>
    </message>
    <message>
        <source>{when} {region} restricts exports of {market} to {buyers} by {share}.</source>
        <translation>{when} {region} reduz em {share} as exportações de {market} para: {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} charges {buyers} {share} on exports of {market}.</source>
        <translation>{when} {region} cobra {share} sobre as exportações de {market} para: {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} undercuts the costs of {market} by {share}.</source>
        <translation>{when} {region} pratica subcotação de {share} sobre os custos: {market}.</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <translation>a chave {key}</translation>
    </message>
    <message numerus="yes">
        <source>a list of {count}</source>
        <translation>
            <numerusform>uma lista de {count} item</numerusform>
            <numerusform>uma lista de {count} itens</numerusform>
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
        <translation>a chave desconhecida {key}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>no draw of the parameters in which the markets cleared.</source>
        <translation>nenhum sorteio dos parâmetros em que os mercados se equilibrem.</translation>
    </message>
    <message>
        <source>{mineral}</source>
        <translation>{mineral}</translation>
    </message>
    <message>
        <source>Ease the events or the terms of this mineral.</source>
        <translation>Abrande os eventos ou as cláusulas deste mineral.</translation>
    </message>
    <message>
        <source>a damaged scenario</source>
        <translation>um cenário danificado</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Escolha outro lugar.</translation>
    </message>
    <message>
        <source>this place cannot be written ({reason}).</source>
        <translation>não é possível gravar neste lugar ({reason}).</translation>
    </message>
    <message>
        <source>the file or its folder is not there; was a stick or a drive removed?</source>
        <translation>o arquivo ou sua pasta não está lá; um pen drive ou um disco foi retirado?</translation>
    </message>
    <message>
        <source>this place may not be written.</source>
        <translation>não é permitido gravar neste lugar.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>o disco está cheio.</translation>
    </message>
    <message>
        <source>a Negotiator document</source>
        <translation>um documento do Negotiator</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versão {version}</translation>
    </message>
    <message>
        <source>no save file</source>
        <translation>não é um arquivo salvo</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>um banco de dados de outro programa</translation>
    </message>
    <message>
        <source>a part of a save file</source>
        <translation>uma parte de um arquivo salvo</translation>
    </message>
    <message>
        <source>a whole copy of it</source>
        <translation>uma cópia inteira dele</translation>
    </message>
    <message>
        <source>a save file in another form</source>
        <translation>um arquivo salvo em outro formato</translation>
    </message>
    <message>
        <source>one that this program wrote</source>
        <translation>um que este programa escreveu</translation>
    </message>
    <message>
        <source>a version that was used</source>
        <translation>uma versão que tenha sido usada</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} characters, none of them NUL, all of them Unicode</source>
        <translation>
            <numerusform>1 a {count} caractere, nenhum NUL, todos Unicode</numerusform>
            <numerusform>1 a {count} caracteres, nenhum NUL, todos Unicode</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has changed this file.</source>
        <translation>outro programa alterou este arquivo.</translation>
    </message>
    <message>
        <source>a newer program wrote this document, and there may be more in it than is known here.</source>
        <translation>um programa mais novo escreveu este documento, e ele pode conter mais do que se conhece aqui.</translation>
    </message>
    <message>
        <source>Open it to read, and save it in another place.</source>
        <translation>Abra-o para leitura e salve-o em outro lugar.</translation>
    </message>
    <message>
        <source>a program of version {version} of the form</source>
        <translation>um programa de versão {version} do formato</translation>
    </message>
    <message>
        <source>a document written by {writer}</source>
        <translation>um documento escrito por {writer}</translation>
    </message>
    <message>
        <source>version {version} of the form, or a newer program</source>
        <translation>versão {version} do formato, ou um programa mais novo</translation>
    </message>
    <message>
        <source>{first} and so on without a gap</source>
        <translation>{first} e assim por diante, sem lacunas</translation>
    </message>
    <message>
        <source>rows that break the rules of a document</source>
        <translation>linhas que violam as regras de um documento</translation>
    </message>
    <message>
        <source>rows that are missing</source>
        <translation>linhas que faltam</translation>
    </message>
    <message>
        <source>numbers that do not follow each other</source>
        <translation>números que não se sucedem</translation>
    </message>
    <message>
        <source>a changed row {number}</source>
        <translation>uma linha alterada, {number}</translation>
    </message>
    <message>
        <source>{who} has this document open.</source>
        <translation>{who} está com este documento aberto.</translation>
    </message>
    <message>
        <source>Open it to read, or ask them to close it.</source>
        <translation>Abra-o para leitura, ou peça que o fechem.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>{who} on {host}</source>
        <translation>{who} em {host}</translation>
    </message>
    <message>
        <source>{who} has this document open since {time}.</source>
        <translation>{who} está com este documento aberto desde {time}.</translation>
    </message>
    <message>
        <source>this should be a lock of Negotiator and is {found}.</source>
        <translation>isto deveria ser um bloqueio do Negotiator e é: {found}.</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>Remova-o, ou escolha outro lugar.</translation>
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
        <translation>o documento tem {found}, o máximo é {most}.</translation>
    </message>
    <message>
        <source>undo step {number}</source>
        <translation>o passo de desfazer {number}</translation>
    </message>
    <message>
        <source>Save the scenario as a file and begin a new document with it.</source>
        <translation>Salve o cenário como um arquivo e comece com ele um novo documento.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} linha</numerusform>
            <numerusform>{count} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to {last}</source>
        <translation>0 a {last}</translation>
    </message>
    <message>
        <source>plain tables alone</source>
        <translation>somente tabelas simples</translation>
    </message>
    <message>
        <source>too many tables</source>
        <translation>tabelas demais</translation>
    </message>
    <message>
        <source>the table {name}</source>
        <translation>a tabela {name}</translation>
    </message>
    <message>
        <source>a damaged save file</source>
        <translation>um arquivo salvo danificado</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>linhas demais</translation>
    </message>
    <message>
        <source>other columns in {table}</source>
        <translation>outras colunas em {table}</translation>
    </message>
    <message>
        <source>a save file that takes too long</source>
        <translation>um arquivo salvo que demora demais</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>the tables of a Negotiator document</source>
        <translation>as tabelas de um documento do Negotiator</translation>
    </message>
    <message>
        <source>the virtual table {name}</source>
        <translation>a tabela virtual {name}</translation>
    </message>
    <message>
        <source>calibrated on, not counted</source>
        <translation>usado para calibrar, não contado</translation>
    </message>
    <message>
        <source>{episode}: {line}</source>
        <translation>{episode}: {line}</translation>
    </message>
    <message>
        <source>base year of the data; all minerals and stages</source>
        <translation>ano-base dos dados; todos os minerais e etapas</translation>
    </message>
    <message>
        <source>worked out without the engine, on a market of two makers and one buyer</source>
        <translation>calculado sem o motor, em um mercado de dois produtores e um comprador</translation>
    </message>
    <message>
        <source>Buyers who hardly mind the origin (σ {sigma}): price paid, against one price</source>
        <translation>Compradores quase indiferentes à origem (σ {sigma}): preço pago, frente a um preço único</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: price of the other, in % for each %</source>
        <translation>Os custos de um de dois caem 0,01 %: preço do outro, em % para cada %</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: its own price, in % for each %</source>
        <translation>Os custos de um de dois caem 0,01 %: seu próprio preço, em % para cada %</translation>
    </message>
    <message>
        <source>No deal and no event: largest move of a price in 15 years</source>
        <translation>Sem acordo e sem evento: maior movimento de um preço em 15 anos</translation>
    </message>
    <message>
        <source>Base quarter: largest gap between tonnes made and bought</source>
        <translation>Trimestre-base: maior diferença entre toneladas produzidas e compradas</translation>
    </message>
    <message>
        <source>Floor on one of two alike: price of the other</source>
        <translation>Preço mínimo sobre um de dois iguais: preço do outro</translation>
    </message>
    <message>
        <source>Floor on one of two alike: its own price</source>
        <translation>Preço mínimo sobre um de dois iguais: seu próprio preço</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: price of the other</source>
        <translation>Tarifa sobre um de dois iguais: preço do outro</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: its own price</source>
        <translation>Tarifa sobre um de dois iguais: seu próprio preço</translation>
    </message>
    <message>
        <source>the log-linear system of shares, supply and demand</source>
        <translation>o sistema log-linear de parcelas, oferta e demanda</translation>
    </message>
    <message>
        <source>scipy.optimize.least_squares on a second text of the equations, of random starts; recorded, and solved again by the tests. Both begin the quarter with what the engine&apos;s quarters before left.</source>
        <translation>scipy.optimize.least_squares sobre um segundo texto das equações, a partir de inícios aleatórios; registrado, e resolvido de novo pelos testes. Ambos começam o trimestre com o que deixaram os trimestres anteriores do motor.</translation>
    </message>
    <message numerus="yes">
        <source>{mineral}: prices in {count} quarters that scipy has solved, largest relative distance</source>
        <translation>
            <numerusform>{mineral}: preços de {count} trimestre que o scipy resolveu, maior distância relativa</numerusform>
            <numerusform>{mineral}: preços de {count} trimestres que o scipy resolveu, maior distância relativa</numerusform>
        </translation>
    </message>
    <message>
        <source>the run failed with {name}: {reason}.</source>
        <translation>a simulação falhou com {name}: {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program; undo the last step and go on.</source>
        <translation>Esta é uma falha do programa; desfaça o último passo e continue.</translation>
    </message>
    <message>
        <source>the computation failed with {name}: {reason}.</source>
        <translation>o cálculo falhou com {name}: {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Esta é uma falha do programa.</translation>
    </message>
    <message>
        <source>Antimony 2024-25</source>
        <translation>Antimônio 2024-25</translation>
    </message>
    <message>
        <source>price abroad, December 2024 over August</source>
        <translation>preço no exterior, dezembro de 2024 sobre agosto</translation>
    </message>
    <message>
        <source>price abroad, June 2025 over August 2024</source>
        <translation>preço no exterior, junho de 2025 sobre agosto de 2024</translation>
    </message>
    <message>
        <source>price abroad, November 2025 over August 2024</source>
        <translation>preço no exterior, novembro de 2025 sobre agosto de 2024</translation>
    </message>
    <message>
        <source>price in Europe, January 2025 over September 2024</source>
        <translation>preço na Europa, janeiro de 2025 sobre setembro de 2024</translation>
    </message>
    <message>
        <source>price in China, January 2025 over September 2024</source>
        <translation>preço na China, janeiro de 2025 sobre setembro de 2024</translation>
    </message>
    <message>
        <source>US imports, 2025 over 2024</source>
        <translation>importações dos EUA, 2025 sobre 2024</translation>
    </message>
    <message>
        <source>to the US through neutrals under the ban, t Sb a quarter</source>
        <translation>aos EUA por meio de neutros durante a proibição, t de Sb por trimestre</translation>
    </message>
    <message>
        <source>3,834 t of oxide in five months x 0.8353 t Sb a tonne; simulated: mean of the first year of the ban</source>
        <translation>3.834 t de óxido em cinco meses × 0,8353 t de Sb por tonelada; simulado: média do primeiro ano da proibição</translation>
    </message>
    <message>
        <source>mine output of the world, 2025 over 2024</source>
        <translation>produção mineral do mundo, 2025 sobre 2024</translation>
    </message>
    <message>
        <source>Gallium 2023-25</source>
        <translation>Gálio 2023-25</translation>
    </message>
    <message>
        <source>price abroad, December 2023 over June</source>
        <translation>preço no exterior, dezembro de 2023 sobre junho</translation>
    </message>
    <message>
        <source>circular: the demand elasticity of gallium was estimated on this episode</source>
        <translation>circular: a elasticidade da demanda de gálio foi estimada com este episódio</translation>
    </message>
    <message>
        <source>price abroad, March 2024 over June 2023</source>
        <translation>preço no exterior, março de 2024 sobre junho de 2023</translation>
    </message>
    <message>
        <source>price abroad, December 2025 over June 2023</source>
        <translation>preço no exterior, dezembro de 2025 sobre junho de 2023</translation>
    </message>
    <message>
        <source>price in China, October 2023 over July</source>
        <translation>preço na China, outubro de 2023 sobre julho</translation>
    </message>
    <message>
        <source>the demand elasticity of gallium was estimated on this episode, from prices abroad</source>
        <translation>a elasticidade da demanda de gálio foi estimada com este episódio, a partir de preços no exterior</translation>
    </message>
    <message>
        <source>price in China, December 2025 over July 2023</source>
        <translation>preço na China, dezembro de 2025 sobre julho de 2023</translation>
    </message>
    <message>
        <source>output of China, 2025 over 2023</source>
        <translation>produção da China, 2025 sobre 2023</translation>
    </message>
    <message>
        <source>Rare earths 2010-12</source>
        <translation>Terras raras 2010-12</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, August 2010 over 2008</source>
        <translation>óxido de lantânio no exterior, agosto de 2010 sobre 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2011 over 2008</source>
        <translation>óxido de lantânio no exterior, terceiro trimestre de 2011 sobre 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2012 over 2008</source>
        <translation>óxido de lantânio no exterior, terceiro trimestre de 2012 sobre 2008</translation>
    </message>
    <message>
        <source>neodymium abroad, peak of 2011 over the time before</source>
        <translation>neodímio no exterior, pico de 2011 sobre o período anterior</translation>
    </message>
    <message>
        <source>about 20 USD/kg before, by the note of the printed row; the largest simulated quarter of the year</source>
        <translation>cerca de 20 USD/kg antes, pela nota da linha impressa; o maior trimestre simulado do ano</translation>
    </message>
    <message>
        <source>dysprosium oxide abroad, August 2011 over January 2009</source>
        <translation>óxido de disprósio no exterior, agosto de 2011 sobre janeiro de 2009</translation>
    </message>
    <message>
        <source>legal exports of China, 2012 over the quota of 2009</source>
        <translation>exportações legais da China, 2012 sobre a cota de 2009</translation>
    </message>
    <message>
        <source>output of China, 2013 over 2009</source>
        <translation>produção da China, 2013 sobre 2009</translation>
    </message>
    <message>
        <source>new output elsewhere by 2014, over use elsewhere in 2010</source>
        <translation>nova produção em outros lugares até 2014, sobre o uso neles em 2010</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>European Union</source>
        <translation>União Europeia</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>União Econômica Eurasiática</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>Conselho de Cooperação do Golfo</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>Mercosul</translation>
    </message>
    <message>
        <source>Southern African Customs Union</source>
        <translation>União Aduaneira da África Austral</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>Ásia e Pacífico</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Américas</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>Oriente Médio e Norte da África</translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation>África ao sul do Saara</translation>
    </message>
    <message>
        <source>Central Asia and Caucasus</source>
        <translation>Ásia Central e Cáucaso</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>US, EU and Japan</source>
        <translation>EUA, UE e Japão</translation>
    </message>
    <message>
        <source>US and Mexico</source>
        <translation>EUA e México</translation>
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
        <translation>Os 55 e o anfitrião</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
</context>
<context>
    <name>price marks</name>
    <message>
        <source>now</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>what production costs outside the largest producer, the price of the base year and {premium} more.</source>
        <translation>o que custa produzir fora do maior produtor: o preço do ano-base e mais {premium}.</translation>
    </message>
    <message>
        <source>our cost</source>
        <translation>nosso custo</translation>
    </message>
    <message>
        <source>The premium is your assumption.</source>
        <translation>O custo extra é uma premissa sua.</translation>
    </message>
    <message>
        <source>The premium is judged: {low} to {high} {unit} ({source}).</source>
        <translation>O custo extra é uma estimativa: de {low} a {high} {unit} ({source}).</translation>
    </message>
    <message>
        <source>US guarantee</source>
        <translation>garantia EUA</translation>
    </message>
    <message>
        <source>US offtake</source>
        <translation>compra EUA</translation>
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
        <translation>mais é reciclado</translation>
    </message>
    <message>
        <source>less is recycled</source>
        <translation>menos é reciclado</translation>
    </message>
    <message>
        <source>less capacity closes in {who}</source>
        <translation>menos capacidade fecha: {who}</translation>
    </message>
    <message>
        <source>more capacity closes in {who}</source>
        <translation>mais capacidade fecha: {who}</translation>
    </message>
    <message>
        <source>more capacity is built in {who}</source>
        <translation>mais capacidade é construída: {who}</translation>
    </message>
    <message>
        <source>less capacity is built in {who}</source>
        <translation>menos capacidade é construída: {who}</translation>
    </message>
    <message>
        <source>more is bought from {who}</source>
        <translation>compra-se mais: {who}</translation>
    </message>
    <message>
        <source>less is bought from {who}</source>
        <translation>compra-se menos: {who}</translation>
    </message>
    <message>
        <source>users and makers answer the price</source>
        <translation>usuários e produtores respondem ao preço</translation>
    </message>
    <message>
        <source>users turn to or from substitutes</source>
        <translation>usuários passam a substitutos ou voltam deles</translation>
    </message>
    <message>
        <source>buyers turn to other origins</source>
        <translation>compradores mudam de origem</translation>
    </message>
    <message>
        <source>makers&apos; capacity changes</source>
        <translation>a capacidade dos produtores muda</translation>
    </message>
    <message>
        <source>stocks change</source>
        <translation>os estoques mudam</translation>
    </message>
    <message>
        <source>the club or what is assumed of the mineral is another</source>
        <translation>o clube ou as premissas sobre o mineral são outros</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>All 55 with border floors</source>
        <translation>Os 55 com preços mínimos na fronteira</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host agree on border-adjusted price floors, as the US Vice-President proposed there: reference prices kept by adjustable tariffs (spglobal.com 2026-02-04; underlines.news).</source>
        <translation>As 55 delegações que foram a Washington em 2026-02-04 e o anfitrião acordam preços mínimos ajustados na fronteira, como propôs ali o vice-presidente dos EUA: preços de referência mantidos por tarifas ajustáveis (spglobal.com 2026-02-04; underlines.news).</translation>
    </message>
    <message>
        <source>400 t of indium for $125 m</source>
        <translation>400 t de índio por US$ 125 mi</translation>
    </message>
    <message>
        <source>The US Defense Logistics Agency buys 400 t of indium over three years for 125 m USD: 133.3 t a year at 312,500 USD/t, about 61 % of US use and 12 % of world output.</source>
        <translation>A agência de logística de defesa dos EUA compra 400 t de índio em três anos por 125 mi USD: 133,3 t por ano a 312.500 USD/t, cerca de 61 % do uso dos EUA e de 12 % da produção mundial.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Sem acordo</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host form a club and agree on nothing: the baseline.</source>
        <translation>As 55 delegações que foram a Washington em 2026-02-04 e o anfitrião formam um clube e não acordam nada: a referência.</translation>
    </message>
    <message>
        <source>$12 bn stockpile</source>
        <translation>Reserva de US$ 12 bi</translation>
    </message>
    <message>
        <source>Project Vault, announced on 2026-02-02: a civilian reserve of the United States of 12 bn USD, with a loan of up to 10 bn USD of the Export-Import Bank and 1.67 bn USD of private capital, aimed at 60 days of use (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</source>
        <translation>Project Vault, anunciado em 2026-02-02: uma reserva civil dos Estados Unidos de 12 bi USD, com um empréstimo de até 10 bi USD do Export-Import Bank e 1,67 bi USD de capital privado, para 60 dias de uso (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</translation>
    </message>
    <message>
        <source>US-EU-Japan floor</source>
        <translation>Preço mínimo EUA–UE–Japão</translation>
    </message>
    <message>
        <source>The United States, the European Union and Japan said on 2026-02-04 that they explore a plurilateral trade initiative with border-adjusted price floors (European Commission STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</source>
        <translation>Os Estados Unidos, a União Europeia e o Japão disseram em 2026-02-04 que estudam uma iniciativa comercial plurilateral com preços mínimos ajustados na fronteira (Comissão Europeia STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</translation>
    </message>
    <message>
        <source>US-Mexico action plan</source>
        <translation>Plano de ação EUA–México</translation>
    </message>
    <message>
        <source>The United States and Mexico agreed on 2026-02-04 on a plan of sixty days: pick minerals and explore border-adjusted price floors (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</source>
        <translation>Os Estados Unidos e o México acordaram em 2026-02-04 um plano de sessenta dias: escolher minerais e estudar preços mínimos ajustados na fronteira (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Reset all assumptions</source>
        <translation>Redefinir todas as premissas</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Mineral</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>O seu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>De baixo a alto</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte (em inglês)</translation>
    </message>
    <message>
        <source>set…</source>
        <translation>definir…</translation>
    </message>
    <message>
        <source>{name}: allowed are numbers from {low} to {high}, or nothing</source>
        <translation>{name}: são permitidos números de {low} a {high}, ou nada</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>Definir {name} em {value}</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>Todos os minerais</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>{origin} → {destination}</translation>
    </message>
    <message>
        <source>Your own value, from {low} to {high}; empty it to take that of the data</source>
        <translation>O seu próprio valor, de {low} a {high}; esvazie para usar o dos dados</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>● Price and supply of {mineral}: official</source>
        <translation>● Preço e oferta de {mineral}: oficiais</translation>
    </message>
    <message>
        <source>◐ Price and supply of {mineral}: published or derived</source>
        <translation>◐ Preço e oferta de {mineral}: publicados ou derivados</translation>
    </message>
    <message>
        <source>○ Price and supply of {mineral}: partly judged</source>
        <translation>○ Preço e oferta de {mineral}: em parte estimados</translation>
    </message>
</context>
<context>
    <name>thresholds</name>
    <message>
        <source>Not met: {missed}</source>
        <translation>Não alcançado: {missed}</translation>
    </message>
    <message>
        <source>Thresholds met</source>
        <translation>Limiares alcançados</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {state}</source>
        <translation>Limiar {threshold}: {state}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>alcançado</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>não alcançado</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>mi USD</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>× price now</source>
        <translation>× preço atual</translation>
    </message>
    <message>
        <source>of all a year</source>
        <translation>de todo o ano</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t por ano</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anos</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{section}: {within} within, {near} near, {missed} missed</source>
        <translation>{section}: {within} dentro, {near} perto, {missed} fora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Limits with exact answers</source>
        <translation>Limites com respostas exatas</translation>
    </message>
    <message>
        <source>Independent solver</source>
        <translation>Resolvedor independente</translation>
    </message>
    <message>
        <source>Back-tests: observed beside simulated</source>
        <translation>Retrotestes: observado ao lado do simulado</translation>
    </message>
    <message>
        <source>Note of the data: {note}</source>
        <translation>Nota dos dados (em inglês): {note}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>Printed source: {source}</source>
        <translation>Fonte impressa (em inglês): {source}</translation>
    </message>
    <message>
        <source>{verdict}, not counted</source>
        <translation>{verdict}, não contado</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>near</source>
        <translation>perto</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>factor {factor}, wrong way</source>
        <translation>fator {factor}, sentido contrário</translation>
    </message>
    <message>
        <source>factor {factor}</source>
        <translation>fator {factor}</translation>
    </message>
    <message>
        <source>within {within}, near {near}</source>
        <translation>dentro de {within}, perto de {near}</translation>
    </message>
    <message>
        <source>factor: within {within}, near {near}</source>
        <translation>fator: dentro de {within}, perto de {near}</translation>
    </message>
    <message>
        <source>Exact answers</source>
        <translation>Respostas exatas</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>Retrotestes</translation>
    </message>
</context>
</TS>
