<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdversaryDialog</name>
    <message>
        <source>The adversary</source>
        <translation>対抗国</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>対抗国</translation>
    </message>
    <message>
        <source>How it acts</source>
        <translation>行動の仕方</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>変更されなかった理由</translation>
    </message>
</context>
<context>
    <name>AgainstBox</name>
    <message>
        <source>No deal, my assumptions</source>
        <translation>合意なし、自分の前提</translation>
    </message>
    <message>
        <source>No deal, as shipped</source>
        <translation>合意なし、初期の前提</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What changes and dashed lines are compared with</source>
        <translation>変化と破線の比較対象</translation>
    </message>
</context>
<context>
    <name>ArticleLetters</name>
    <message>
        <source>Articles: {names}</source>
        <translation>条項：{names}</translation>
    </message>
</context>
<context>
    <name>BandsButton</name>
    <message>
        <source>Bands</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Bands: where 8 of 10 draws of the parameters lie</source>
        <translation>幅：パラメータの抽出10回のうち8回が入る範囲</translation>
    </message>
</context>
<context>
    <name>ChangeButton</name>
    <message>
        <source>Replay the last change</source>
        <translation>直前の変更を再生</translation>
    </message>
    <message>
        <source>Replay the last change: as it was before, then as it is now</source>
        <translation>直前の変更を再生：変更前、続いて現在の状態</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>What changed</source>
        <translation>変わった点</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <source>What changed and why…</source>
        <translation>変わった点とその理由…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>this chart</source>
        <translation>このグラフ</translation>
    </message>
    <message>
        <source>Show another chart here</source>
        <translation>ここに別のグラフを表示</translation>
    </message>
    <message>
        <source>Table, copy, export and window</source>
        <translation>表・コピー・書き出し・ウィンドウ</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>軸を固定</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>別ウィンドウで開く</translation>
    </message>
</context>
<context>
    <name>CoalitionListModel</name>
    <message>
        <source>{union} ({inside}/{all})</source>
        <translation>{union}（{inside}/{all}）</translation>
    </message>
    <message>
        <source>The European Commission and the states that attended by themselves</source>
        <translation>欧州委員会と、単独で出席した加盟国</translation>
    </message>
    <message>
        <source>{gain} {unit}</source>
        <translation>{gain} {unit}</translation>
    </message>
    <message>
        <source>{gain} {unit} while outside</source>
        <translation>不参加のまま {gain} {unit}</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
</context>
<context>
    <name>CoalitionPanel</name>
    <message>
        <source>Coalition</source>
        <translation>連合</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>プリセット…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>国を検索</translation>
    </message>
    <message>
        <source>Seats, ticked when in the club</source>
        <translation>席（クラブ参加国にチェック）</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>地域別</translation>
    </message>
    <message>
        <source>By bloc</source>
        <translation>ブロック別</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>役割別</translation>
    </message>
    <message>
        <source>Group the seats</source>
        <translation>席をまとめる</translation>
    </message>
    <message>
        <source>Role: the part in the chosen mineral in which a seat weighs most</source>
        <translation>役割：選択した鉱物で、その席の比重が最も大きい分野</translation>
    </message>
    <message>
        <source>Articles: {names}</source>
        <translation>条項：{names}</translation>
    </message>
    <message>
        <source>Coalitions to begin with</source>
        <translation>出発点となる連合</translation>
    </message>
    <message>
        <source>No seat is called “{text}”.</source>
        <translation>「{text}」という席はありません。</translation>
    </message>
</context>
<context>
    <name>CoalitionViewModel</name>
    <message>
        <source>{name} is in the club</source>
        <translation>{name}：クラブに参加</translation>
    </message>
    <message>
        <source>{name} attended and is not in the club</source>
        <translation>{name}：出席したがクラブには不参加</translation>
    </message>
    <message>
        <source>{name} is the adversary and cannot join</source>
        <translation>{name}：対抗国のため参加できません</translation>
    </message>
    <message>
        <source>{name} did not attend and has no seat</source>
        <translation>{name}：出席せず、席がありません</translation>
    </message>
    <message>
        <source>Add {name} to the club</source>
        <translation>クラブに追加：{name}</translation>
    </message>
    <message>
        <source>Take {name} out of the club</source>
        <translation>クラブから外す：{name}</translation>
    </message>
    <message>
        <source>Take the European Union out of the club</source>
        <translation>欧州連合をクラブから外す</translation>
    </message>
    <message>
        <source>Add the European Union to the club</source>
        <translation>欧州連合をクラブに追加</translation>
    </message>
    <message>
        <source>Let each member act by itself</source>
        <translation>各メンバーが個別に行動する</translation>
    </message>
    <message>
        <source>Let customs unions act as one</source>
        <translation>関税同盟を一体として扱う</translation>
    </message>
    <message>
        <source>Choose coalition: {name}</source>
        <translation>連合を選択：{name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この語を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>シナリオを追加</translation>
    </message>
    <message>
        <source>Take away the last</source>
        <translation>最後の列を外す</translation>
    </message>
    <message>
        <source>What cannot be compared</source>
        <translation>比較できないもの</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>シナリオの並列表示</translation>
    </message>
    <message>
        <source>Difference against</source>
        <translation>差の基準</translation>
    </message>
    <message>
        <source>This document without its deal</source>
        <translation>この文書（合意なし）</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>ファイルと比較</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Add a scenario to see what differs.</source>
        <translation>シナリオを追加すると、違いが表示されます。</translation>
    </message>
</context>
<context>
    <name>DealGrid</name>
    <message>
        <source>Minerals and instruments of the deal</source>
        <translation>合意の鉱物と手段</translation>
    </message>
</context>
<context>
    <name>DealGridDialog</name>
    <message>
        <source>All minerals</source>
        <translation>全鉱物</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>変更されなかった理由</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>セルを消去</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. Shown is the main stage of each mineral; the rest is under All terms.</source>
        <translation>セルを選んで一度入力すると、すべてに入ります。この表と同じ見出しの表計算の表、またはセル位置に数値だけを貼り付けられます。空のセルは手段を外します。各鉱物の主な段階のみを表示し、残りは全条件にあります。</translation>
    </message>
</context>
<context>
    <name>DealGridModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>DealGridViewModel</name>
    <message>
        <source>Set {count} cells of the deal</source>
        <translation>合意の {count} セルを設定</translation>
    </message>
    <message>
        <source>{mineral}: {setting}</source>
        <translation>{mineral}：{setting}</translation>
    </message>
    <message>
        <source>Paste into the deal</source>
        <translation>合意に貼り付け</translation>
    </message>
    <message>
        <source>Choose the cell at which to paste.</source>
        <translation>貼り付け先のセルを選んでください。</translation>
    </message>
    <message>
        <source>What was copied reaches beyond the table.</source>
        <translation>コピーした範囲が表をはみ出します。</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>All minerals…</source>
        <translation>全鉱物…</translation>
    </message>
    <message>
        <source>Add a mineral…</source>
        <translation>鉱物を追加…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>合意内容</translation>
    </message>
    <message>
        <source>other instruments and stages</source>
        <translation>その他の手段・段階</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>リセット：{mineral}</translation>
    </message>
    <message>
        <source>Reset all minerals to no deal</source>
        <translation>すべての鉱物を合意なしに戻す</translation>
    </message>
</context>
<context>
    <name>DealTableModel</name>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>鉱物</translation>
    </message>
    <message>
        <source>Floor, USD</source>
        <translation>下限USD</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>購入枠</translation>
    </message>
</context>
<context>
    <name>DealViewModel</name>
    <message>
        <source>Remove {mineral} floor</source>
        <translation>最低価格を解除：{mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} floor to {price}</source>
        <translation>最低価格を設定：{mineral}、{price}</translation>
    </message>
    <message>
        <source>Let treasuries pay the gap for {mineral}</source>
        <translation>差額を国庫負担に：{mineral}</translation>
    </message>
    <message>
        <source>Levy at the border for {mineral}</source>
        <translation>国境で課徴：{mineral}</translation>
    </message>
    <message>
        <source>Remove {mineral} quota</source>
        <translation>購入枠を解除：{mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {tonnes} t a year</source>
        <translation>購入枠を設定：{mineral}、年{tonnes} t</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the market price</source>
        <translation>枠内で市場価格により購入：{mineral}</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the floor price</source>
        <translation>枠内で最低価格により購入：{mineral}</translation>
    </message>
    <message>
        <source>Set the dates of {mineral}</source>
        <translation>期間を設定：{mineral}</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>リセット：{mineral}</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>合意なしに戻す</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {share}</source>
        <translation>購入枠を設定：{mineral}、{share}</translation>
    </message>
</context>
<context>
    <name>DialogHost</name>
    <message>
        <source>The deal says nothing of this mineral yet. Add a term.</source>
        <translation>この鉱物についての合意事項はまだありません。条件を追加してください。</translation>
    </message>
    <message>
        <source>All terms of the chosen mineral</source>
        <translation>選択した鉱物の全条件</translation>
    </message>
    <message>
        <source>Nothing happens outside the club. Add an event.</source>
        <translation>クラブ外の出来事はありません。出来事を追加してください。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>DoctrineViewModel</name>
    <message>
        <source>Doctrine: {what}</source>
        <translation>行動原則：{what}</translation>
    </message>
    <message>
        <source>Adversary: {name}</source>
        <translation>対抗国：{name}</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Documents and scenarios</source>
        <translation>文書とシナリオ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>このファイルは開けません。</translation>
    </message>
    <message>
        <source>Restore the document?</source>
        <translation>文書を復元しますか？</translation>
    </message>
    <message>
        <source>One file at a time can be dropped here.</source>
        <translation>ここにドロップできるファイルは一度に一つです。</translation>
    </message>
    <message>
        <source>What was dropped is no file on this computer.</source>
        <translation>ドロップされたものは、このコンピューター上のファイルではありません。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>後で確認(&amp;L)</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>リビジョン {number} に戻る</translation>
    </message>
    <message>
        <source>Import a folder of scenarios</source>
        <translation>シナリオのフォルダーを取り込む</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Open a &amp;copy to read</source>
        <translation>閲覧用の写しを開く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>それでも開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>変更を保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go back to how it was opened</source>
        <translation>開いた時点に戻す(&amp;G)</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>変更を保持しますか？</translation>
    </message>
    <message>
        <source>Go back to how it was opened</source>
        <translation>開いた時点に戻す</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>このシナリオは使用できません。</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>異なるデータ</translation>
    </message>
    <message>
        <source>This document cannot be restored.</source>
        <translation>この文書は復元できません。</translation>
    </message>
    <message>
        <source>Documents (*{document}) and scenarios (*{scenario}) can be opened. A table of the deal is copied in a spreadsheet and pasted under Deal, All minerals.</source>
        <translation>開けるのは文書 (*{document}) とシナリオ (*{scenario}) です。合意の表は表計算ソフトでコピーし、「合意」の「全鉱物」に貼り付けます。</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>この段階は表示できません。</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>no floor</source>
        <translation>最低価格なし</translation>
    </message>
    <message>
        <source>About the floor</source>
        <translation>最低価格について</translation>
    </message>
    <message>
        <source>How the floor works</source>
        <translation>最低価格の仕組み</translation>
    </message>
    <message>
        <source>Set a floor price first</source>
        <translation>先に最低価格を設定してください</translation>
    </message>
    <message>
        <source>Levy at the border</source>
        <translation>国境課徴金</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>国庫が差額を負担</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>最低価格</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>Floor price in {unit}</source>
        <translation>最低価格（{unit}）</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}、スライダー</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>ハンドブック内を検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>HeadlineViewModel</name>
    <message>
        <source>Before the last change</source>
        <translation>直前の変更の前</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>About: {subject}</source>
        <translation>説明：{subject}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>この時点に戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>リビジョン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No change was kept yet.</source>
        <translation>保存された変更はまだありません。</translation>
    </message>
    <message>
        <source>Against the table: {difference}</source>
        <translation>現在の内容との差：{difference}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation>次にプログラムを起動したときからこの言語で表示されます。</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Which panels are shown, and how large the letters are</source>
        <translation>表示するパネルと文字の大きさ</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消費者</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>生産者</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>国庫</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Better off</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>確保率</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some}／{all}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>収支</translation>
    </message>
    <message>
        <source>What each member gains</source>
        <translation>各メンバーの利得</translation>
    </message>
    <message>
        <source>Who gains and who pays?</source>
        <translation>得をするのは誰か、払うのは誰か</translation>
    </message>
    <message>
        <source>m USD a year, secure share in points; {span}, {count} minerals</source>
        <translation>年間百万ドル、確保率はポイント；{span}、鉱物{count}種</translation>
    </message>
    <message>
        <source>Worst off first</source>
        <translation>不利な順</translation>
    </message>
    <message>
        <source>Worst off last</source>
        <translation>有利な順</translation>
    </message>
</context>
<context>
    <name>LedgerViewModel</name>
    <message>
        <source>All {count} members</source>
        <translation>全メンバー（{count}）</translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New from</source>
        <translation>新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>合意なしに戻す</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ManyControl</name>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} ほか {count}</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>in the club</source>
        <translation>クラブ参加</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Colours of the map: {words}</source>
        <translation>地図の色：{words}</translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message>
        <source>the European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>{who} signs: {article}</source>
        <translation>{who}が署名：{article}</translation>
    </message>
    <message>
        <source>{who} drops: {article}</source>
        <translation>{who}が署名を撤回：{article}</translation>
    </message>
    <message>
        <source>Set the dates of {who}</source>
        <translation>期間を設定：{who}</translation>
    </message>
</context>
<context>
    <name>MineralList</name>
    <message>
        <source>Minerals of the deal</source>
        <translation>合意対象の鉱物</translation>
    </message>
</context>
<context>
    <name>MineralPicker</name>
    <message>
        <source>Find a mineral</source>
        <translation>鉱物を検索</translation>
    </message>
    <message>
        <source>All minerals by group</source>
        <translation>グループ別の全鉱物</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Customs unions act as one</source>
        <translation>関税同盟は一体で行動</translation>
    </message>
    <message>
        <source>Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended have signed, and for the whole union, as with the EU. Else consent is taken as given.</source>
        <translation>EAEU・GCC・MERCOSUR・SACUの国境措置は、出席した加盟国がすべて署名した時点で、EUと同様に同盟全体を拘束します。そうでなければ同意があるものとみなします。</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>許容範囲：{low}～{high}</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>QuarterBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>許容範囲：{low}～{high}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{year}年Q{number}</translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>no quota</source>
        <translation>購入枠なし</translation>
    </message>
    <message>
        <source>About the quota</source>
        <translation>購入枠について</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>合意価格</translation>
    </message>
    <message>
        <source>Buy from members in % of use, slider</source>
        <translation>メンバーからの購入（使用量の%）、スライダー</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市場価格</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>最低価格と同じ</translation>
    </message>
    <message>
        <source>First quarter in force</source>
        <translation>発効する最初の四半期</translation>
    </message>
    <message>
        <source>Last quarter in force</source>
        <translation>効力のある最後の四半期</translation>
    </message>
    <message>
        <source>Buy from members</source>
        <translation>メンバーから購入</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t／年</translation>
    </message>
    <message>
        <source>% of use</source>
        <translation>%（使用量）</translation>
    </message>
    <message>
        <source>Buy from members in tonnes a year</source>
        <translation>メンバーからの購入（トン／年）</translation>
    </message>
    <message>
        <source>Buy from members in % of use</source>
        <translation>メンバーからの購入（使用量の%）</translation>
    </message>
    <message>
        <source>Fixed: {price}</source>
        <translation>固定：{price}</translation>
    </message>
    <message>
        <source>Set a quota first</source>
        <translation>先に購入枠を設定してください</translation>
    </message>
    <message>
        <source>Set a floor or a quota first</source>
        <translation>先に最低価格か購入枠を設定してください</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>履歴を消去</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>Run through the years</source>
        <translation>年を順に進める</translation>
    </message>
    <message>
        <source>Let the cursor run through the years</source>
        <translation>カーソルを年に沿って動かす</translation>
    </message>
</context>
<context>
    <name>SaveDesk</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>保存しました：{file}</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>別の場所に保存(&amp;E)…</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>{name} の変更を保存しますか？</translation>
    </message>
    <message>
        <source>This file cannot be saved.</source>
        <translation>このファイルは保存できません。</translation>
    </message>
    <message>
        <source>Documents with their history</source>
        <translation>履歴付きの文書</translation>
    </message>
    <message>
        <source>Scenarios to send</source>
        <translation>送付用シナリオ</translation>
    </message>
    <message>
        <source>Your work is kept in memory until it can be saved.</source>
        <translation>作業内容は、保存できるようになるまでメモリーに保持されます。</translation>
    </message>
</context>
<context>
    <name>SearchChoiceControl</name>
    <message>
        <source>“{typed}” is not in the list: type a part of a name, and choose.</source>
        <translation>「{typed}」は一覧にありません。名前の一部を入力して選んでください。</translation>
    </message>
</context>
<context>
    <name>SeatFilter</name>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Gains</source>
        <translation>利得</translation>
    </message>
    <message>
        <source>Mean yearly gain of each seat against no deal, in the club or not</source>
        <translation>合意なしと比べた各席の年平均利得（クラブ参加・不参加とも）</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Articles that each member signs; click a dot, or press 1 to 5 on a line</source>
        <translation>各メンバーが署名する条項。点をクリックするか、行で1～5を押します</translation>
    </message>
    <message>
        <source>Last column: {column}</source>
        <translation>最後の列：{column}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Signs: {article}</source>
        <translation>署名：{article}</translation>
    </message>
    <message>
        <source>Joins in…</source>
        <translation>参加時期…</translation>
    </message>
    <message>
        <source>Leaves in…</source>
        <translation>離脱時期…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Begin with the start page</source>
        <translation>開始ページから始める</translation>
    </message>
    <message>
        <source>Show the five hints with the first deal</source>
        <translation>最初の協定で五つのヒントを表示</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Layout at the start</source>
        <translation>開始時のレイアウト</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>前回と同じ</translation>
    </message>
    <message>
        <source>They grow as far as the window has room for them.</source>
        <translation>ウィンドウに余裕のある範囲で大きくなります。</translation>
    </message>
    <message>
        <source>Changes in the history are kept under it.</source>
        <translation>履歴の変更はこの名前で記録されます。</translation>
    </message>
    <message>
        <source>From the next start on:</source>
        <translation>次回の起動から：</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>ログはありません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Find a number, a country or a source</source>
        <translation>数値・国・出典を検索</translation>
    </message>
    <message>
        <source>Only what I changed</source>
        <translation>自分が変更したもののみ</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>すべての前提をリセット</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>入力について</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>数値の範囲</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>How people react, all minerals</source>
        <translation>人々の反応、全鉱物</translation>
    </message>
    <message>
        <source>Numbers with grade and source</source>
        <translation>信頼度と出典付きの数値</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>表示中：{count}</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Membership of {who}</source>
        <translation>参加期間：{who}</translation>
    </message>
    <message>
        <source>Joins in</source>
        <translation>参加時期</translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation>離脱時期</translation>
    </message>
    <message>
        <source>First quarter in the club</source>
        <translation>クラブに入る最初の四半期</translation>
    </message>
    <message>
        <source>First quarter outside the club again</source>
        <translation>再びクラブ外となる最初の四半期</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>入力について</translation>
    </message>
    <message>
        <source>Without a tick: in the club from the start, and to the end.</source>
        <translation>チェックなし：最初から最後までクラブに参加。</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Leave the presentation</source>
        <translation>プレゼンを終える</translation>
    </message>
    <message>
        <source>Show menus and panels again (Esc)</source>
        <translation>メニューとパネルを再び表示 (Esc)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>起動時にこのページを表示</translation>
    </message>
    <message>
        <source>Try the trilateral floor</source>
        <translation>三極の最低価格を試す</translation>
    </message>
    <message>
        <source>United States, European Union and Japan. One lever, three minutes.</source>
        <translation>米国・欧州連合・日本。操作は一つ、三分で。</translation>
    </message>
    <message>
        <source>Start from no deal</source>
        <translation>合意なしから始める</translation>
    </message>
    <message>
        <source>The world as shipped: 56 seats at the table, 35 minerals, nothing signed.</source>
        <translation>初期の世界：卓上に56席、35鉱物、署名なし。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>A scenario or an exercise document that somebody sent you.</source>
        <translation>送られてきたシナリオまたは演習文書。</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>精度を確かめる</translation>
    </message>
    <message>
        <source>The model beside 2010, 2023 and 2024, misses included.</source>
        <translation>2010・2023・2024年との照合。外れも含みます。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近のファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>Negotiator</translation>
    </message>
    <message>
        <source>Choose who joins, write the deal, and see at once what it does to supply and to everybody&apos;s money.</source>
        <translation>参加国を選び、合意を書き、供給と各国の収支への影響をすぐに見ます。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What can this not tell me?</source>
        <translation>これで分からないことは？</translation>
    </message>
    <message>
        <source>Start in ten minutes</source>
        <translation>10分で始める</translation>
    </message>
    <message>
        <source>Every number and its source</source>
        <translation>すべての数値と出典</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command</source>
        <translation>Ctrl+Shift+P で全コマンドを検索</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Cannot compute; these are the last figures</source>
        <translation>計算できません。表示は直前の数値です</translation>
    </message>
    <message>
        <source>Up to date, {span} by quarter</source>
        <translation>最新、{span} 四半期ごと</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>お知らせ 1 件</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>お知らせ {count} 件</translation>
    </message>
    <message>
        <source>The bands cannot be computed</source>
        <translation>幅を計算できません</translation>
    </message>
    <message>
        <source>Computing bands, {share}, {seconds} s left · Cancel</source>
        <translation>幅を計算中 {share}、残り{seconds}秒・中止</translation>
    </message>
    <message>
        <source>Computing bands, {share} · Cancel</source>
        <translation>幅を計算中 {share}・中止</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation>全数値をコピー</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>変更されなかった理由</translation>
    </message>
</context>
<context>
    <name>TermsViewModel</name>
    <message>
        <source>Add: {what}</source>
        <translation>追加：{what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>削除：{what}</translation>
    </message>
    <message>
        <source>{what}: {lever} {value}</source>
        <translation>{what}：{lever} {value}</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>入力について</translation>
    </message>
    <message>
        <source>Marks on the meter for the mineral that is shown, kept on this computer. They only say what is reached: the deal does not wait for them.</source>
        <translation>表示中の鉱物のメーターに付ける印で、このコンピューターに保存されます。達成の有無を示すだけで、協定の発効条件にはなりません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>members</source>
        <translation>か国</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ticked when chosen</source>
        <translation>選択したものにチェック</translation>
    </message>
</context>
<context>
    <name>TiersControl</name>
    <message>
        <source>Add a tier</source>
        <translation>段階を追加</translation>
    </message>
    <message>
        <source>Targets of tier {number}</source>
        <translation>第{number}段階の対象</translation>
    </message>
    <message>
        <source>Cut of tier {number} in %</source>
        <translation>第{number}段階の削減率（%）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove tier {number}</source>
        <translation>第{number}段階を削除</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Cursor at {quarter}</source>
        <translation>カーソル：{quarter}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Move: {what}</source>
        <translation>移動：{what}</translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation>{what}：{first}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what}：{first}～{last}</translation>
    </message>
</context>
<context>
    <name>ValidationView</name>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Why there is no table</source>
        <translation>表がない理由</translation>
    </message>
    <message>
        <source>Choose a line to see its source.</source>
        <translation>行を選ぶと出典が表示されます。</translation>
    </message>
    <message>
        <source>Checks with verdicts</source>
        <translation>判定付きの検査</translation>
    </message>
    <message>
        <source>Part of the table that is computed</source>
        <translation>表の計算済みの割合</translation>
    </message>
    <message>
        <source>Source of the chosen line</source>
        <translation>選択行の出典</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>What changed and why</source>
        <translation>変わった点とその理由</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Secure share, points</source>
        <translation>確保率、ポイント</translation>
    </message>
    <message>
        <source>Cost, m USD a year</source>
        <translation>費用、年間百万ドル</translation>
    </message>
    <message>
        <source>Largest changes by channel</source>
        <translation>最も大きな変化の経路別内訳</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Change the deal: what moves is taken apart here.</source>
        <translation>まだ何も変更されていません。協定を変更すると、動いたものの内訳がここに示されます。</translation>
    </message>
    <message>
        <source>Other members: shares and costs are counted over others, so the line compares gains against no deal, and these do not come by channels.</source>
        <translation>加盟国が変わりました。比率と費用は別の国々について数えられるため、この行は協定なしと比べた利得を比べており、利得には経路がありません。</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Not taken apart: the edit touches no mineral of the deal, more than twelve, or the length of the run.</source>
        <translation>内訳はありません。変更が協定の鉱物に関わらないか、12を超える鉱物または計算期間に関わります。</translation>
    </message>
    <message>
        <source>Means of the run, of the minerals that moved the most, three at most. The channels of a mineral add up to its change; what rounds to nothing is left out.</source>
        <translation>計算期間の平均。最も動いた鉱物、最大三つ。鉱物の各経路の合計がその変化になります。丸めると零になるものは省きます。</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>World map: {count} of {seats} seats in the club</source>
        <translation>世界地図：{seats} 席中 {count} 席がクラブ参加</translation>
    </message>
    <message>
        <source>Turn the wheel to come closer, drag to move</source>
        <translation>ホイールを回すと拡大し、ドラッグで移動します</translation>
    </message>
    <message>
        <source>The list below does the same by keyboard</source>
        <translation>下の一覧でキーボードから同じ操作ができます</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}／{count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>計算できません</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Program {program}, model {model}, data {data}</source>
        <translation>プログラム {program}、モデル {model}、データ {data}</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>ソース版</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3.</source>
        <translation>Qt は LGPL バージョン 3 のもとで使われています。</translation>
    </message>
    <message>
        <source>Licences of all parts: Help &gt; Licences.</source>
        <translation>すべての構成要素のライセンス：ヘルプ &gt; ライセンス。</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>Negotiator について</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation>連合(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>合意(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>写しを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Import a folder of scenarios…</source>
        <translation>シナリオのフォルダーを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>しきい値(&amp;T)…</translation>
    </message>
    <message>
        <source>All &amp;minerals…</source>
        <translation>全鉱物(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;All terms of the mineral…</source>
        <translation>この鉱物の全条件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>出来事(&amp;E)…</translation>
    </message>
    <message>
        <source>The a&amp;dversary…</source>
        <translation>対抗国(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reset to no deal</source>
        <translation>合意なしに戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>開始ページ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>収支</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Layout: E&amp;xplore</source>
        <translation>レイアウト：探索(&amp;X)</translation>
    </message>
    <message>
        <source>Layout: &amp;Negotiate</source>
        <translation>レイアウト：交渉(&amp;N)</translation>
    </message>
    <message>
        <source>Layout: &amp;Present</source>
        <translation>レイアウト：発表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>幅(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What changed and why…</source>
        <translation>変わった点とその理由(&amp;W)…</translation>
    </message>
    <message>
        <source>Replay the last &amp;change</source>
        <translation>直前の変更を再生(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>これを説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Handbook as &amp;PDF…</source>
        <translation>ハンドブックを PDF で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Negotiator</source>
        <translation>Negotiator について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{text}” is no amount. Write it like {example}.</source>
        <translation>「{text}」は数量ではありません。{example} のように書いてください。</translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>B</source>
        <translation>境</translation>
    </message>
    <message>
        <source>F</source>
        <translation>財</translation>
    </message>
    <message>
        <source>P</source>
        <translation>購</translation>
    </message>
    <message>
        <source>S</source>
        <translation>備</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>国境</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>財政</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>備蓄</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>floors and tariffs at its border</source>
        <translation>国境での最低価格と関税</translation>
    </message>
    <message>
        <source>payments of its treasury to its producers</source>
        <translation>自国の国庫から生産者への支払い</translation>
    </message>
    <message>
        <source>buying from members</source>
        <translation>メンバーからの購入</translation>
    </message>
    <message>
        <source>a common reserve</source>
        <translation>共同備蓄</translation>
    </message>
    <message>
        <source>money for joint projects</source>
        <translation>共同プロジェクトへの資金</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} から</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>{last} まで</translation>
    </message>
    <message>
        <source>{name}: {meaning} (key {key})</source>
        <translation>{name}：{meaning}（キー {key}）</translation>
    </message>
    <message>
        <source>signs all articles</source>
        <translation>全条項に署名</translation>
    </message>
    <message>
        <source>signs {articles}</source>
        <translation>署名：{articles}</translation>
    </message>
    <message>
        <source>some sign {articles}</source>
        <translation>一部が署名：{articles}</translation>
    </message>
    <message>
        <source>does not sign {articles}</source>
        <translation>署名せず：{articles}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>nobody is in the club</source>
        <translation>クラブに誰もいません</translation>
    </message>
    <message>
        <source>the club begins</source>
        <translation>クラブが発足</translation>
    </message>
    <message>
        <source>there is no deal yet, so nobody gains or loses</source>
        <translation>まだ合意がないので、誰も得も損もしません</translation>
    </message>
    <message>
        <source>secure share </source>
        <translation>確保率 </translation>
    </message>
    <message>
        <source>, cost </source>
        <translation>、費用 </translation>
    </message>
    <message>
        <source> a year</source>
        <translation> ／年</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>secure share and cost stay as they are</source>
        <translation>確保率も費用も変わりません</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Users and makers answer the price</source>
        <translation>使用者と生産者が価格に応じる</translation>
    </message>
    <message>
        <source>Users turn to or from substitutes</source>
        <translation>使用者が代替品へ移る、または戻る</translation>
    </message>
    <message>
        <source>Buyers turn to other origins or scrap</source>
        <translation>買い手が他の産地やスクラップへ移る</translation>
    </message>
    <message>
        <source>Capacity is built, closed, used</source>
        <translation>設備の新設、閉鎖、稼働</translation>
    </message>
    <message>
        <source>Stocks are sold or filled</source>
        <translation>在庫の放出または積み増し</translation>
    </message>
    <message>
        <source>Origins ask other prices</source>
        <translation>産地の価格が変わる</translation>
    </message>
    <message>
        <source>Levies, subsidies, agreed prices</source>
        <translation>課徴金、補助金、合意価格</translation>
    </message>
    <message>
        <source>Other need or assumptions</source>
        <translation>別の需要または前提</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>, no deal {value} </source>
        <translation>、合意なし {value} </translation>
    </message>
    <message>
        <source>What does our {mineral} cost?</source>
        <translation>{mineral}の費用はいくらか</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>{unit}／年</translation>
    </message>
    <message>
        <source>What buyers pay for all that members use, and what treasuries add to it or collect out of it as levies.</source>
        <translation>メンバーの全使用分に買い手が支払う額と、国庫の追加負担または課徴金収入。</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>買い手</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>他{count}</translation>
    </message>
    <message>
        <source>no deal</source>
        <translation>合意なし</translation>
    </message>
    <message>
        <source>Buyers pay, {unit} a year</source>
        <translation>買い手の支払い、{unit}／年</translation>
    </message>
    <message>
        <source>Treasuries pay, {unit} a year</source>
        <translation>国庫の支払い、{unit}／年</translation>
    </message>
    <message>
        <source>No deal, both, {unit} a year</source>
        <translation>合意なし、合計、{unit}／年</translation>
    </message>
    <message>
        <source>levy income</source>
        <translation>課徴金収入</translation>
    </message>
    <message>
        <source>treasuries</source>
        <translation>国庫</translation>
    </message>
    <message>
        <source>deal {value} %</source>
        <translation>合意 {value} %</translation>
    </message>
    <message>
        <source>no deal {value} %</source>
        <translation>合意なし {value} %</translation>
    </message>
    <message>
        <source>How much of our {mineral} need is secure?</source>
        <translation>{mineral}の必要量はどれだけ確保されるか</translation>
    </message>
    <message>
        <source>% of need</source>
        <translation>必要量の%</translation>
    </message>
    <message>
        <source>Deal, % of need</source>
        <translation>合意、必要量の%</translation>
    </message>
    <message>
        <source>No deal, % of need</source>
        <translation>合意なし、必要量の%</translation>
    </message>
    <message>
        <source>The part of what members need that is still met when their largest supplier outside the club fails.</source>
        <translation>クラブ外の最大供給国が途絶しても満たされる、メンバーの必要量の割合。</translation>
    </message>
    <message>
        <source> inside, {outside} outside, no deal {ghost} </source>
        <translation> 域内、域外 {outside}、合意なし {ghost} </translation>
    </message>
    <message>
        <source>What do members pay for {mineral}?</source>
        <translation>メンバーは{mineral}にいくら払うか</translation>
    </message>
    <message>
        <source>Members pay, {unit}</source>
        <translation>メンバーの支払価格、{unit}</translation>
    </message>
    <message>
        <source>Outside, {unit}</source>
        <translation>域外、{unit}</translation>
    </message>
    <message>
        <source>No deal, {unit}</source>
        <translation>合意なし、{unit}</translation>
    </message>
    <message>
        <source>Floor, {unit}</source>
        <translation>最低価格、{unit}</translation>
    </message>
    <message>
        <source>no deal {value}</source>
        <translation>合意なし {value}</translation>
    </message>
    <message>
        <source>The average of what members pay, wherever the goods come from.</source>
        <translation>産地を問わず、メンバーが支払う価格の平均。</translation>
    </message>
    <message>
        <source>The floor holds for goods that enter from outside the club. Members&apos; own goods pass free, so that the average can lie below the floor.</source>
        <translation>最低価格はクラブ外から入る物品に適用されます。メンバーの物品は対象外のため、平均は最低価格を下回ることがあります。</translation>
    </message>
    <message>
        <source>members {value}</source>
        <translation>メンバー {value}</translation>
    </message>
    <message>
        <source>outside {value}</source>
        <translation>域外 {value}</translation>
    </message>
    <message>
        <source>border floor {value}</source>
        <translation>国境最低価格 {value}</translation>
    </message>
    <message>
        <source>guaranteed {value}</source>
        <translation>保証 {value}</translation>
    </message>
    <message>
        <source> of {demand}, no deal {ghost} </source>
        <translation>／{demand}、合意なし {ghost} </translation>
    </message>
    <message>
        <source>{adversary}, no deal</source>
        <translation>{adversary}、合意なし</translation>
    </message>
    <message>
        <source>{origin}, {unit} a year</source>
        <translation>{origin}、{unit}／年</translation>
    </message>
    <message>
        <source>Where does our {mineral} come from?</source>
        <translation>{mineral}はどこから来るか</translation>
    </message>
    <message>
        <source>What members use in a year, by the place that delivers it.</source>
        <translation>メンバーの年間使用量（供給地別）。</translation>
    </message>
    <message>
        <source>The lower ones show that of {adversary}.</source>
        <translation>下のひげは{adversary}の幅を示します。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>他のメンバー</translation>
    </message>
    <message>
        <source>recycled, stocks</source>
        <translation>リサイクル・在庫</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>リサイクル</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{year}年Q{number}</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>UAE</translation>
    </message>
    <message>
        <source>Bosnia</source>
        <translation>ボスニア</translation>
    </message>
    <message>
        <source>Dominican Rep.</source>
        <translation>ドミニカ共和国</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Papua N. Guinea</source>
        <translation>パプアNG</translation>
    </message>
    <message>
        <source>rest of world</source>
        <translation>その他世界</translation>
    </message>
    <message>
        <source>final demand times {size}</source>
        <translation>最終需要が{size}倍</translation>
    </message>
    <message>
        <source>{actor}: {size} stands still</source>
        <translation>{actor}：{size}が停止</translation>
    </message>
    <message>
        <source>{actor} charges {size} on exports</source>
        <translation>{actor}が輸出に{size}課徴</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}, then charges</source>
        <translation>{actor}が{size}値下げ後に課徴</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}</source>
        <translation>{actor}が{size}値下げ</translation>
    </message>
    <message>
        <source>{actor} opens new capacity</source>
        <translation>{actor}が新設備を稼働</translation>
    </message>
    <message>
        <source>trade with {actor} opens</source>
        <translation>{actor}との貿易が再開</translation>
    </message>
    <message>
        <source>{actor} cuts exports by {size}</source>
        <translation>{actor}が輸出を{size}削減</translation>
    </message>
    <message>
        <source>{actor} halves exports</source>
        <translation>{actor}が輸出を半減</translation>
    </message>
    <message>
        <source>{actor} stops exports</source>
        <translation>{actor}が輸出を停止</translation>
    </message>
    <message>
        <source>Nobody is in the club yet: tick a country on the left.</source>
        <translation>クラブに誰もいません。一覧で国にチェックを入れてください。</translation>
    </message>
    <message>
        <source>No member uses {mineral}: tick a country that does, or choose another mineral.</source>
        <translation>{mineral}を使うメンバーがいません。使う国にチェックを入れるか、別の鉱物を選んでください。</translation>
    </message>
    <message>
        <source>the ending {ending}.</source>
        <translation>拡張子{ending}。</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .csv.</source>
        <translation>.png、.svgまたは.csvで終わるファイル名にしてください。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>数値 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>グラフを書き出す</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>グラフを書き出しました：{file}</translation>
    </message>
    <message>
        <source>no numbers yet.</source>
        <translation>まだ数値がありません。</translation>
    </message>
    <message>
        <source>Wait for the chart.</source>
        <translation>グラフが表示されるまでお待ちください。</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{name} sells</source>
        <translation>{name}の販売</translation>
    </message>
    <message>
        <source>sold to {name}</source>
        <translation>{name}への販売</translation>
    </message>
    <message>
        <source>sold to the club</source>
        <translation>クラブへの販売</translation>
    </message>
    <message>
        <source>Who sells {mineral} to whom?</source>
        <translation>{mineral}は誰が誰に売るか</translation>
    </message>
    <message>
        <source>Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to {adversary} and to others. What {adversary} sells at home is left out. Dashed outlines are without the deal.</source>
        <translation>カーソル位置の四半期の販売（年率）：各産地からクラブ、{adversary}、その他へ。{adversary}の国内販売は除きます。破線の枠は合意なしの場合です。</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>クラブ</translation>
    </message>
    <message>
        <source>{origin} to {target}, {unit} a year</source>
        <translation>{origin}から{target}へ、{unit}／年</translation>
    </message>
    <message>
        <source>No deal, {origin} to {target}, {unit} a year</source>
        <translation>合意なし、{origin}から{target}へ、{unit}／年</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>生産者</translation>
    </message>
    <message>
        <source>treasury</source>
        <translation>国庫</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Who gains, and as whom?</source>
        <translation>誰がどの立場で得をするか</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>消費者</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run: what consumers, producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.</source>
        <translation>同じ出来事のもとでの合意なしに対する年間の利得、全期間の平均：各メンバーの消費者・生産者・国庫の得失と、点で示す合計。対象：{of}。</translation>
    </message>
    <message>
        <source>in the club</source>
        <translation>クラブ参加</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>クラブ外</translation>
    </message>
    <message>
        <source>Who gains and who loses?</source>
        <translation>誰が得をし、誰が損をするか</translation>
    </message>
    <message>
        <source>Gain, {unit} a year</source>
        <translation>利得、{unit}／年</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run, of every seat, member or not; losses are hatched, members have a dark outline. Over {of}.</source>
        <translation>同じ出来事の下での合意なしと比べた、参加の有無を問わない各席の年間の利得（期間平均）。損失は斜線、メンバーは濃い輪郭で示します。対象：{of}。</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>席なし</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} 鉱物</translation>
    </message>
    <message>
        <source> of {all} gain; worst off {worst} </source>
        <translation>／{all}が得；最も不利：{worst} </translation>
    </message>
    <message>
        <source> of {all} gain; the least: {worst} </source>
        <translation>／{all}が得；利得が最小：{worst} </translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>、重要</translation>
    </message>
    <message>
        <source>, not critical</source>
        <translation>、重要でない</translation>
    </message>
    <message>
        <source>What is critical for the club?</source>
        <translation>クラブにとって何が重要か</translation>
    </message>
    <message>
        <source>supply risk</source>
        <translation>供給リスク</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>経済的重要性</translation>
    </message>
    <message>
        <source>Supply risk, mean over the run</source>
        <translation>供給リスク、期間平均</translation>
    </message>
    <message>
        <source>No deal, supply risk, mean over the run</source>
        <translation>合意なし、供給リスク、期間平均</translation>
    </message>
    <message>
        <source>The European Commission&apos;s method with the club in the place of the EU: a mineral is critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow points are without the deal.</source>
        <translation>EUの代わりにクラブを置いた欧州委員会の方法：供給リスクが1以上、経済的重要性が2.8以上の鉱物が重要とされます。白抜きの点は合意なしの場合です。</translation>
    </message>
    <message>
        <source>economic importance</source>
        <translation>経済的重要性</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>in chain {value} %</source>
        <translation>連鎖全体 {value} %</translation>
    </message>
    <message>
        <source>How far do we depend on {adversary} for {mineral}?</source>
        <translation>{mineral}を{adversary}にどれだけ依存するか</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Passed through the chain, % of use</source>
        <translation>連鎖を通過、使用量の%</translation>
    </message>
    <message>
        <source>No deal, through the chain, % of use</source>
        <translation>合意なし、連鎖を通過、使用量の%</translation>
    </message>
    <message>
        <source>In the chain: the part of what members use that passed through {adversary} at this or any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members buy at that stage.</source>
        <translation>連鎖全体：メンバーの使用量のうち、この段階以前のどこかで{adversary}を通過した割合。鉱石・精製・部品：各段階でメンバーが買う量のうち{adversary}が直接売る割合。</translation>
    </message>
    <message>
        <source>How long do our stocks of {mineral} last?</source>
        <translation>{mineral}の在庫は何日もつか</translation>
    </message>
    <message>
        <source>days without imports</source>
        <translation>輸入なしの日数</translation>
    </message>
    <message>
        <source>Deal, days</source>
        <translation>合意、日数</translation>
    </message>
    <message>
        <source>No deal, days</source>
        <translation>合意なし、日数</translation>
    </message>
    <message>
        <source>Days for which stocks held by firms and governments in the club replace what it imports on balance. Drawn up to two years.</source>
        <translation>クラブの企業と政府の在庫で純輸入を代替できる日数。2年まで描きます。</translation>
    </message>
    <message>
        <source>Members sell more {mineral} than they buy abroad, so there is no import to replace.</source>
        <translation>メンバーは{mineral}を域外から買う以上に売っているため、代替すべき輸入はありません。</translation>
    </message>
    <message>
        <source>How much {mineral} does {adversary} export?</source>
        <translation>{adversary}は{mineral}をどれだけ輸出するか</translation>
    </message>
    <message>
        <source>What {adversary} sells to all others in a year.</source>
        <translation>{adversary}が他のすべての国に売る年間量。</translation>
    </message>
    <message>
        <source>How much {mineral} do members make?</source>
        <translation>メンバーは{mineral}をどれだけ生産するか</translation>
    </message>
    <message>
        <source>What members make in a year at each stage, in tonnes of content. The dashed line is the stage with the bold label, without a deal.</source>
        <translation>各段階でのメンバーの年間生産量（含有トン）。破線は太字の段階の合意なしの場合です。</translation>
    </message>
    <message>
        <source>No deal, {origin}</source>
        <translation>合意なし、{origin}</translation>
    </message>
    <message>
        <source>{date}: no net imports</source>
        <translation>{date}：純輸入なし</translation>
    </message>
    <message>
        <source>deal {value}</source>
        <translation>合意 {value}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>ore</source>
        <translation>鉱石</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>精製</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>{stage}, % of what members buy</source>
        <translation>{stage}、メンバーの購入量の%</translation>
    </message>
    <message>
        <source>{line}, low (10 %)</source>
        <translation>{line}、下限 (10 %)</translation>
    </message>
    <message>
        <source>{line}, high (90 %)</source>
        <translation>{line}、上限 (90 %)</translation>
    </message>
    <message>
        <source>Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that to no deal in the same draw.</source>
        <translation>幅：パラメータの抽出{draws}回の10～90 %、シード{seed}。変化は同じ抽出での協定なしとの差です。</translation>
    </message>
    <message>
        <source>Whiskers show the band of the sum.</source>
        <translation>ひげは合計の帯を示します。</translation>
    </message>
    <message>
        <source>Draws left out because a market did not clear: {count}.</source>
        <translation>市場が均衡しなかったため除いた抽出：{count}回。</translation>
    </message>
    <message>
        <source>; band {low} to {high}</source>
        <translation>；幅 {low}～{high}</translation>
    </message>
    <message>
        <source>, change {low} to {high}</source>
        <translation>、変化 {low}～{high}</translation>
    </message>
    <message>
        <source>Total, {unit}</source>
        <translation>合計、{unit}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mine</source>
        <translation>鉱山</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>精製品</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>市場価格</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>最低価格と同じ</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>固定価格</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買い手</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>国庫</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>All outsiders</source>
        <translation>域外すべて</translation>
    </message>
    <message>
        <source>The adversary</source>
        <translation>対抗国</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>公開市場</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>現金支出</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>市場価値</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>各自負担</translation>
    </message>
    <message>
        <source>By GDP</source>
        <translation>GDP比</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>使用量比</translation>
    </message>
    <message>
        <source>By output</source>
        <translation>生産量比</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>By own shares</source>
        <translation>独自の割合</translation>
    </message>
</context>
<context>
    <name>coalition</name>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count}／{seats}</translation>
    </message>
    <message>
        <source>{count} delegations and the host may join. A member counts whenever it joins; the Commission counts once, for the EU states without a seat of their own</source>
        <translation>{count} の代表団と主催国が参加できます。メンバーは参加した時点で数えます。欧州委員会は席を持たないEU加盟国を代表し、一つと数えます</translation>
    </message>
    <message>
        <source>Members&apos; part of all purchases of {mineral} in the base year</source>
        <translation>基準年の全購入に占めるメンバーの割合：{mineral}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>World need</source>
        <translation>世界需要</translation>
    </message>
    <message>
        <source>Its own numbers are those of the {count} EU states that sent no delegation: {states}. Its trade policy binds all 27; nobody is counted twice</source>
        <translation>固有の数値は代表団を送らなかったEU加盟国（{count}）のものです：{states}。通商政策は27か国すべてを拘束し、二重計上はありません</translation>
    </message>
    <message>
        <source>Border floors bind EU states only if the European Commission joins.</source>
        <translation>国境最低価格がEU加盟国を拘束するのは、欧州委員会が参加する場合だけです。</translation>
    </message>
    <message>
        <source>Trade policy of the European Union is one: with the Commission it binds all 27.</source>
        <translation>欧州連合の通商政策は一つです。欧州委員会が加わると27か国すべてを拘束します。</translation>
    </message>
    <message>
        <source>Add the Commission</source>
        <translation>欧州委員会を追加</translation>
    </message>
    <message>
        <source>all that attended have signed</source>
        <translation>出席者はすべて署名済み</translation>
    </message>
    <message>
        <source>not signed by {names}</source>
        <translation>未署名：{names}</translation>
    </message>
    <message>
        <source>Border measures need the consent of {blocs}; it is taken as given.</source>
        <translation>国境措置には {blocs} の同意が必要です。同意があるものとみなします。</translation>
    </message>
    <message>
        <source>Border measures bind {blocs} once all of it that attended have signed.</source>
        <translation>国境措置は、出席した加盟国がすべて署名した時点で {blocs} を拘束します。</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>採掘</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>精製</translation>
    </message>
    <message>
        <source>Not in the data of {mineral}</source>
        <translation>データにありません：{mineral}</translation>
    </message>
    <message>
        <source>Members&apos; part of world output of {form} in the base year</source>
        <translation>基準年の世界生産に占めるメンバーの割合：{form}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>百万USD／年</translation>
    </message>
    <message>
        <source>bn USD a year</source>
        <translation>十億USD／年</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>生産国</translation>
    </message>
    <message>
        <source>Refiners</source>
        <translation>精製国</translation>
    </message>
    <message>
        <source>Makers of components</source>
        <translation>部品製造国</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>消費国</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催国</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>In no customs union</source>
        <translation>関税同盟に属さない</translation>
    </message>
    <message>
        <source>No part in this mineral</source>
        <translation>この鉱物に関与なし</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>outside {gain}</source>
        <translation>不参加 {gain}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Gain a year against no deal, m USD</source>
        <translation>合意なしとの差、年間利得、百万USD</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>This document, no deal</source>
        <translation>この文書、合意なし</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>この文書</translation>
    </message>
    <message>
        <source>Outcome, mean of the run over the same minerals: {count}</source>
        <translation>結果、同じ鉱物についての期間平均：{count}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>百万USD／年</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>確保率</translation>
    </message>
    <message>
        <source>Secure share without a deal</source>
        <translation>合意なしの確保率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Cost without a deal</source>
        <translation>合意なしの費用</translation>
    </message>
    <message>
        <source>Buyers, against no deal</source>
        <translation>買い手、合意なしとの差</translation>
    </message>
    <message>
        <source>Treasuries, against no deal</source>
        <translation>国庫、合意なしとの差</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Minerals of the deal</source>
        <translation>合意対象の鉱物</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Quarters of the run</source>
        <translation>計算する四半期数</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>乱数の種</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>対抗国</translation>
    </message>
    <message>
        <source>How the adversary acts</source>
        <translation>対抗国の行動</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>出来事{number}</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>アンゴラ</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>アルゼンチン</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>アルメニア</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>バーレーン</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ベルギー</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>ボリビア</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>クック諸島</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>チェコ</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>コンゴ民主共和国(キンシャサ)</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>ドミニカ共和国</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>エクアドル</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>エストニア</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>欧州委員会</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>フィンランド</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ギリシャ</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>ギニア</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>ヨルダン</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>カザフスタン</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>ケニア</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>リトアニア</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>モンゴル</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>モロッコ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ノルウェー</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>オマーン</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>パキスタン</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>パラグアイ</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>ペルー</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>カタール</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>ルーマニア</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>シエラレオネ</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ウクライナ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ウズベキスタン</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>ザンビア</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>チリ</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>ジンバブエ</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>ガボン</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>モザンビーク</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>マダガスカル</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ミャンマー (ビルマ)</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>トルコ</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>イラン</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>キューバ</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>ニューカレドニア</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>ルワンダ</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>タンザニア</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>ナイジェリア</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>ブルンジ</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ラオス</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>タジキスタン</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>トルクメニスタン</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>キルギス</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>ベラルーシ</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>コロンビア</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>ベネズエラ</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>グアテマラ</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>スリランカ</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>パプアニューギニア</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>ボツワナ</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ナミビア</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>セネガル</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>ガーナ</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>コートジボワール</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>エジプト</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>ジョージア</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>アルバニア</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>ボスニア・ヘルツェゴビナ</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>セルビア</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>エチオピア</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>ウガンダ</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>北朝鮮</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>カンボジア</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>バングラデシュ</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>ジャマイカ</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>アイスランド</translation>
    </message>
    <message>
        <source>Rest of world</source>
        <translation>その他の世界</translation>
    </message>
</context>
<context>
    <name>data units</name>
    <message>
        <source>absolute value, 10 years</source>
        <translation>絶対値、10年</translation>
    </message>
    <message>
        <source>absolute value, 10 years, to the component price</source>
        <translation>絶対値、10年、部品価格に対して</translation>
    </message>
    <message>
        <source>absolute value, annual</source>
        <translation>絶対値、年間</translation>
    </message>
    <message>
        <source>absolute value, annual, to the component price</source>
        <translation>絶対値、年間、部品価格に対して</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>年間</translation>
    </message>
    <message>
        <source>annual, within idle capacity</source>
        <translation>年間、遊休能力の範囲</translation>
    </message>
    <message>
        <source>Armington elasticity among origins</source>
        <translation>産地間のアーミントン弾力性</translation>
    </message>
    <message>
        <source>days of consumption</source>
        <translation>使用日数</translation>
    </message>
    <message>
        <source>EC substitution index for supply risk, 1 = not substitutable</source>
        <translation>供給リスク用のEC代替指数、1 = 代替不可</translation>
    </message>
    <message>
        <source>EU end-of-life recycling input rate</source>
        <translation>EUの使用済み品リサイクル投入率</translation>
    </message>
    <message>
        <source>extra capital cost outside the top producer</source>
        <translation>最大生産国以外での資本費の割増</translation>
    </message>
    <message>
        <source>extra full cost outside the dominant producer</source>
        <translation>主要生産国以外での総費用の割増</translation>
    </message>
    <message>
        <source>extra full refining cost outside the dominant producer</source>
        <translation>主要生産国以外での精製総費用の割増</translation>
    </message>
    <message>
        <source>fraction per year, 2024-40</source>
        <translation>年当たりの割合、2024～40年</translation>
    </message>
    <message>
        <source>fraction per year, 2025-40</source>
        <translation>年当たりの割合、2025～40年</translation>
    </message>
    <message>
        <source>GWh of cells per year</source>
        <translation>セルGWh／年</translation>
    </message>
    <message>
        <source>index 0 to 10</source>
        <translation>指数0～10</translation>
    </message>
    <message>
        <source>price / cash cost, sustained 2-3 quarters</source>
        <translation>価格／現金費用、2～3四半期持続</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>share of capacity</source>
        <translation>能力に占める割合</translation>
    </message>
    <message>
        <source>share of cell price</source>
        <translation>セル価格に占める割合</translation>
    </message>
    <message>
        <source>share of component price</source>
        <translation>部品価格に占める割合</translation>
    </message>
    <message>
        <source>share of imports</source>
        <translation>輸入に占める割合</translation>
    </message>
    <message>
        <source>share of refined price</source>
        <translation>精製品価格に占める割合</translation>
    </message>
    <message>
        <source>share of refined use, world</source>
        <translation>精製品使用に占める割合、世界</translation>
    </message>
    <message>
        <source>share of supply</source>
        <translation>供給に占める割合</translation>
    </message>
    <message>
        <source>share/quarter</source>
        <translation>割合／四半期</translation>
    </message>
    <message>
        <source>t cathode active material per year</source>
        <translation>正極活物質t／年</translation>
    </message>
    <message>
        <source>t cobalt-bearing cathode per year</source>
        <translation>コバルト系正極材t／年</translation>
    </message>
    <message>
        <source>t finished NdFeB magnets per year</source>
        <translation>NdFeB磁石完成品t／年</translation>
    </message>
    <message>
        <source>t polysilicon per year</source>
        <translation>ポリシリコンt／年</translation>
    </message>
    <message>
        <source>t/year</source>
        <translation>t／年</translation>
    </message>
    <message>
        <source>USD per t of refined mineral going in</source>
        <translation>投入精製品1 t当たりUSD</translation>
    </message>
    <message>
        <source>USD per t/year of capacity</source>
        <translation>能力1 t／年当たりUSD</translation>
    </message>
    <message>
        <source>USD per t/year of refined mineral going in</source>
        <translation>投入精製品1 t／年当たりUSD</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>USD/t</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>years, decision to output</source>
        <translation>年、決定から生産まで</translation>
    </message>
    <message>
        <source>years, discovery to output</source>
        <translation>年、発見から生産まで</translation>
    </message>
    <message>
        <source>years, permitted project to output</source>
        <translation>年、許可済み案件から生産まで</translation>
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
        <translation>{year}：どのメンバーも供給できない {amount}</translation>
    </message>
    <message>
        <source>No deal: nothing is set</source>
        <translation>合意なし：設定はありません</translation>
    </message>
    <message>
        <source>1 setting differs from no deal</source>
        <translation>合意なしと異なる設定が 1 件</translation>
    </message>
    <message>
        <source>{count} settings differ from no deal</source>
        <translation>合意なしと異なる設定が {count} 件</translation>
    </message>
    <message>
        <source>Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)</source>
        <translation>供給リスク {risk}、3本中 {bars} 本（欧州委員会、2023年）</translation>
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
        <translation>{count} 件の設定を変更</translation>
    </message>
    <message>
        <source>{who} joins</source>
        <translation>{who}が参加</translation>
    </message>
    <message>
        <source>{who} join</source>
        <translation>{who}が参加</translation>
    </message>
    <message>
        <source>{who} leaves</source>
        <translation>{who}が離脱</translation>
    </message>
    <message>
        <source>{who} leave</source>
        <translation>{who}が離脱</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} メンバー</translation>
    </message>
    <message>
        <source>customs unions act as one</source>
        <translation>関税同盟が一体で行動</translation>
    </message>
    <message>
        <source>The same entries in another order</source>
        <translation>同じ項目の順序を変更</translation>
    </message>
    <message>
        <source>each member acts by itself</source>
        <translation>各加盟国が個別に行動</translation>
    </message>
    <message>
        <source>{mineral} floor removed</source>
        <translation>{mineral}：最低価格を解除</translation>
    </message>
    <message>
        <source>{mineral} floor set at {price}</source>
        <translation>{mineral}：最低価格を {price} に設定</translation>
    </message>
    <message>
        <source>{mineral} floor {before} → {price}</source>
        <translation>{mineral}：最低価格 {before} → {price}</translation>
    </message>
    <message>
        <source>{mineral}: treasuries pay the gap</source>
        <translation>{mineral}：国庫が差額を負担</translation>
    </message>
    <message>
        <source>{mineral}: levy at the border</source>
        <translation>{mineral}：国境課徴金</translation>
    </message>
    <message>
        <source>{mineral} quota removed</source>
        <translation>{mineral}：購入枠を解除</translation>
    </message>
    <message>
        <source>{mineral} quota set at {amount}</source>
        <translation>{mineral}：購入枠を {amount} に設定</translation>
    </message>
    <message>
        <source>{mineral} quota {before} → {amount}</source>
        <translation>{mineral}：購入枠 {before} → {amount}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount}／年</translation>
    </message>
    <message>
        <source>{mineral}: other dates</source>
        <translation>{mineral}：別の期間</translation>
    </message>
    <message>
        <source>other possible worlds</source>
        <translation>別の可能世界</translation>
    </message>
    <message>
        <source>another seed of chance</source>
        <translation>乱数の種を変更</translation>
    </message>
    <message>
        <source>adversary {before} → {after}</source>
        <translation>相手国 {before} → {after}</translation>
    </message>
    <message>
        <source>adversary: {before} → {after}</source>
        <translation>相手国：{before} → {after}</translation>
    </message>
    <message>
        <source>another conduct of the adversary</source>
        <translation>対抗国の別の行動</translation>
    </message>
    <message>
        <source>another number of quarters</source>
        <translation>別の四半期数</translation>
    </message>
    <message>
        <source>{mineral}: {term}</source>
        <translation>{mineral}：{term}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>出荷時のまま</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what}を削除</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what}を追加</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>the disk has not answered for {seconds} seconds.</source>
        <translation>ディスクが{seconds}秒間応答していません。</translation>
    </message>
    <message>
        <source>Save the document in another place.</source>
        <translation>文書を別の場所に保存してください。</translation>
    </message>
    <message>
        <source>a fault of the program ({name}); its log has more.</source>
        <translation>プログラムの不具合（{name}）。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Save the scenario as a file to send.</source>
        <translation>シナリオを送付用ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>the process that computes ended twice without an answer.</source>
        <translation>計算プロセスが2回、応答なしに終了しました。</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Undo the last step, or save your work and start the program again.</source>
        <translation>最後の操作を取り消すか、作業を保存してプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>the process that computes beside the window ended before its last part.</source>
        <translation>ウィンドウと並行して計算するプロセスが途中で終了しました。</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>もう一度計算してください。</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place}：{text}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Elasticity of use at very high prices</source>
        <translation>極めて高い価格での使用の弾力性</translation>
    </message>
    <message>
        <source>Part of a year&apos;s response in a quarter</source>
        <translation>年間の反応のうち一四半期分</translation>
    </message>
    <message>
        <source>Most of a cut that leaks through neutrals</source>
        <translation>中立国経由で漏れる削減の上限割合</translation>
    </message>
    <message>
        <source>Pace of new capacity</source>
        <translation>新設備の増設速度</translation>
    </message>
    <message>
        <source>Pace of closing</source>
        <translation>閉鎖の速度</translation>
    </message>
    <message>
        <source>By-products not yet recovered from their hosts</source>
        <translation>主鉱物から未回収の副産物</translation>
    </message>
    <message>
        <source>Price in the base year</source>
        <translation>基準年の価格</translation>
    </message>
    <message>
        <source>Economic importance, EU 2023</source>
        <translation>経済的重要性、EU 2023年</translation>
    </message>
    <message>
        <source>Supply risk, EU 2023</source>
        <translation>供給リスク、EU 2023年</translation>
    </message>
    <message>
        <source>Extra capital cost outside the largest producer</source>
        <translation>最大生産国以外での資本費の割増</translation>
    </message>
    <message>
        <source>Extra running cost outside the largest producer</source>
        <translation>最大生産国以外での操業費の割増</translation>
    </message>
    <message>
        <source>Elasticity of use, ten years</source>
        <translation>使用の弾力性、10年</translation>
    </message>
    <message>
        <source>Elasticity of use, a year</source>
        <translation>使用の弾力性、1年</translation>
    </message>
    <message>
        <source>Growth of use a year</source>
        <translation>使用の年成長率</translation>
    </message>
    <message>
        <source>Price over cash cost at which plants close</source>
        <translation>工場が閉鎖する価格対現金費用比</translation>
    </message>
    <message>
        <source>Capital cost of a mine</source>
        <translation>鉱山の資本費</translation>
    </message>
    <message>
        <source>Time to build a mine</source>
        <translation>鉱山の建設期間</translation>
    </message>
    <message>
        <source>Time from discovery to a mine</source>
        <translation>発見から鉱山までの期間</translation>
    </message>
    <message>
        <source>Part of ore in the refined price</source>
        <translation>精製品価格に占める鉱石の割合</translation>
    </message>
    <message>
        <source>Part of use met by recycling</source>
        <translation>使用のうちリサイクルの割合</translation>
    </message>
    <message>
        <source>Capital cost of a refinery</source>
        <translation>精製所の資本費</translation>
    </message>
    <message>
        <source>Time to build a refinery</source>
        <translation>精製所の建設期間</translation>
    </message>
    <message>
        <source>Time to restart a closed plant</source>
        <translation>閉鎖工場の再稼働期間</translation>
    </message>
    <message>
        <source>How easily buyers change origin</source>
        <translation>買い手の産地切替えの容易さ</translation>
    </message>
    <message>
        <source>Commercial stocks</source>
        <translation>商業在庫</translation>
    </message>
    <message>
        <source>Substitution index, EU method</source>
        <translation>代替指数、EU方式</translation>
    </message>
    <message>
        <source>Elasticity of mining, a year</source>
        <translation>採掘の弾力性、1年</translation>
    </message>
    <message>
        <source>Elasticity of refining, a year</source>
        <translation>精製の弾力性、1年</translation>
    </message>
    <message>
        <source>Use of mining capacity</source>
        <translation>採掘設備の稼働率</translation>
    </message>
    <message>
        <source>Use of refining capacity</source>
        <translation>精製設備の稼働率</translation>
    </message>
    <message>
        <source>Capital cost of a component plant</source>
        <translation>部品工場の資本費</translation>
    </message>
    <message>
        <source>Time to build a component plant</source>
        <translation>部品工場の建設期間</translation>
    </message>
    <message>
        <source>Price of the component</source>
        <translation>部品の価格</translation>
    </message>
    <message>
        <source>Part of refined use that goes into components</source>
        <translation>精製品使用のうち部品向けの割合</translation>
    </message>
    <message>
        <source>Part of refined use that goes elsewhere</source>
        <translation>精製品使用のうちその他向けの割合</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of a cell</source>
        <translation>セル価格に占める精製品の割合</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of the component</source>
        <translation>部品価格に占める精製品の割合</translation>
    </message>
    <message>
        <source>Elasticity of component making, a year</source>
        <translation>部品製造の弾力性、1年</translation>
    </message>
    <message>
        <source>Use of component capacity</source>
        <translation>部品設備の稼働率</translation>
    </message>
    <message>
        <source>World output of the component</source>
        <translation>部品の世界生産</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Price and importance</source>
        <translation>価格と重要性</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Parameter, component</source>
        <translation>パラメーター、部品</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>生産</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Printed origin</source>
        <translation>公表された産地</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>埋蔵量</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>採掘</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>精製</translation>
    </message>
    <message>
        <source>component</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>{kind}, {stage}</source>
        <translation>{kind}、{stage}</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>A fault of the program</source>
        <translation>プログラムの不具合</translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault, and your work is still here.</source>
        <translation>プログラムに誤りが生じました。あなたの責任ではなく、作業は失われていません。</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>写しを保存…</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log. It is this file: {file}</source>
        <translation>このコンピューターにはログを開くものがありません。ファイルは次のとおりです：{file}</translation>
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
        <translation>十億USD</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>百万USD</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>spodumene/lepidolite concentrate, brine</source>
        <translation>スポジュメン／レピドライト精鉱、かん水</translation>
    </message>
    <message>
        <source>Cu-Co and Ni laterite ore, hydroxide</source>
        <translation>Cu-Co鉱石・Niラテライト鉱石、水酸化物</translation>
    </message>
    <message>
        <source>laterite and sulphide ore</source>
        <translation>ラテライト鉱・硫化鉱</translation>
    </message>
    <message>
        <source>flake/amorphous concentrate</source>
        <translation>鱗片状／土状精鉱</translation>
    </message>
    <message>
        <source>manganese ore</source>
        <translation>マンガン鉱石</translation>
    </message>
    <message>
        <source>concentrate, SX-EW</source>
        <translation>精鉱、SX-EW</translation>
    </message>
    <message>
        <source>bauxite</source>
        <translation>ボーキサイト</translation>
    </message>
    <message>
        <source>bastnaesite, monazite, ion-adsorption clay</source>
        <translation>バストネサイト、モナザイト、イオン吸着型粘土</translation>
    </message>
    <message>
        <source>ion-adsorption clay, xenotime, monazite</source>
        <translation>イオン吸着型粘土、ゼノタイム、モナザイト</translation>
    </message>
    <message>
        <source>as NdPr</source>
        <translation>NdPrと同じ</translation>
    </message>
    <message>
        <source>stibnite concentrate</source>
        <translation>輝安鉱精鉱</translation>
    </message>
    <message>
        <source>scheelite/wolframite concentrate</source>
        <translation>灰重石／鉄マンガン重石精鉱</translation>
    </message>
    <message>
        <source>cassiterite concentrate</source>
        <translation>錫石精鉱</translation>
    </message>
    <message>
        <source>tantalite/coltan</source>
        <translation>タンタライト／コルタン</translation>
    </message>
    <message>
        <source>pyrochlore</source>
        <translation>パイロクロア</translation>
    </message>
    <message>
        <source>ilmenite and rutile</source>
        <translation>イルメナイトとルチル</translation>
    </message>
    <message>
        <source>vanadiferous magnetite slag, stone coal</source>
        <translation>含バナジウム磁鉄鉱スラグ、石炭質頁岩</translation>
    </message>
    <message>
        <source>molybdenite concentrate</source>
        <translation>輝水鉛鉱精鉱</translation>
    </message>
    <message>
        <source>acid and metallurgical fluorspar</source>
        <translation>酸級・冶金級蛍石</translation>
    </message>
    <message>
        <source>chromite ore</source>
        <translation>クロム鉄鉱</translation>
    </message>
    <message>
        <source>PGM concentrate</source>
        <translation>PGM精鉱</translation>
    </message>
    <message>
        <source>PGM and Ni-Cu concentrate</source>
        <translation>PGM・Ni-Cu精鉱</translation>
    </message>
    <message>
        <source>zinc concentrate</source>
        <translation>亜鉛精鉱</translation>
    </message>
    <message>
        <source>zircon concentrate</source>
        <translation>ジルコン精鉱</translation>
    </message>
    <message>
        <source>bertrandite, beryl</source>
        <translation>ベルトランド石、緑柱石</translation>
    </message>
    <message>
        <source>concentrates (mostly by-product)</source>
        <translation>精鉱（主に副産物）</translation>
    </message>
    <message>
        <source>lead concentrate</source>
        <translation>鉛精鉱</translation>
    </message>
    <message>
        <source>lithium carbonate and hydroxide</source>
        <translation>炭酸リチウムと水酸化リチウム</translation>
    </message>
    <message>
        <source>refined cobalt metal and chemicals</source>
        <translation>精製コバルト金属・化学品</translation>
    </message>
    <message>
        <source>class 1 metal, ferronickel, NPI, sulphate</source>
        <translation>クラス1金属、フェロニッケル、NPI、硫酸塩</translation>
    </message>
    <message>
        <source>battery-grade anode graphite (IEA; natural spherical plus synthetic)</source>
        <translation>電池級負極用黒鉛（IEA、天然球状と人造）</translation>
    </message>
    <message>
        <source>ferro/silico-manganese and electrolytic Mn</source>
        <translation>フェロ／シリコマンガン、電解Mn</translation>
    </message>
    <message>
        <source>refined cathode</source>
        <translation>電気銅</translation>
    </message>
    <message>
        <source>primary aluminium</source>
        <translation>一次アルミニウム</translation>
    </message>
    <message>
        <source>separated NdPr oxide/metal</source>
        <translation>分離済みNdPr酸化物／金属</translation>
    </message>
    <message>
        <source>separated Dy and Tb oxide/metal</source>
        <translation>分離済みDy・Tb酸化物／金属</translation>
    </message>
    <message>
        <source>separated oxides</source>
        <translation>分離済み酸化物</translation>
    </message>
    <message>
        <source>primary low-purity gallium</source>
        <translation>一次低純度ガリウム</translation>
    </message>
    <message>
        <source>germanium metal/dioxide</source>
        <translation>ゲルマニウム金属／二酸化物</translation>
    </message>
    <message>
        <source>refinery indium</source>
        <translation>精製インジウム</translation>
    </message>
    <message>
        <source>antimony metal and trioxide</source>
        <translation>アンチモン金属と三酸化アンチモン</translation>
    </message>
    <message>
        <source>APT and tungsten oxide</source>
        <translation>APTと酸化タングステン</translation>
    </message>
    <message>
        <source>refined tin</source>
        <translation>精製錫</translation>
    </message>
    <message>
        <source>Ta powder, oxide, metal</source>
        <translation>タンタル粉末、酸化物、金属</translation>
    </message>
    <message>
        <source>ferroniobium</source>
        <translation>フェロニオブ</translation>
    </message>
    <message>
        <source>titanium sponge</source>
        <translation>スポンジチタン</translation>
    </message>
    <message>
        <source>V2O5 / ferrovanadium</source>
        <translation>V2O5／フェロバナジウム</translation>
    </message>
    <message>
        <source>primary magnesium metal</source>
        <translation>一次マグネシウム金属</translation>
    </message>
    <message>
        <source>refined bismuth</source>
        <translation>精製ビスマス</translation>
    </message>
    <message>
        <source>refined tellurium</source>
        <translation>精製テルル</translation>
    </message>
    <message>
        <source>roasted Mo, ferromolybdenum</source>
        <translation>焙焼Mo、フェロモリブデン</translation>
    </message>
    <message>
        <source>hydrofluoric acid, AlF3 (fluorspar equivalent)</source>
        <translation>フッ化水素酸、AlF3（蛍石換算）</translation>
    </message>
    <message>
        <source>ferrochromium</source>
        <translation>フェロクロム</translation>
    </message>
    <message>
        <source>refined platinum</source>
        <translation>精製白金</translation>
    </message>
    <message>
        <source>refined palladium</source>
        <translation>精製パラジウム</translation>
    </message>
    <message>
        <source>refined zinc (slab)</source>
        <translation>精製亜鉛（スラブ）</translation>
    </message>
    <message>
        <source>silicon metal</source>
        <translation>金属シリコン</translation>
    </message>
    <message>
        <source>milled zircon, zirconium chemicals</source>
        <translation>粉砕ジルコン、ジルコニウム化学品</translation>
    </message>
    <message>
        <source>Be metal, oxide, master alloy</source>
        <translation>ベリリウム金属、酸化物、母合金</translation>
    </message>
    <message>
        <source>ammonium perrhenate / metal</source>
        <translation>過レニウム酸アンモニウム／金属</translation>
    </message>
    <message>
        <source>refined silver</source>
        <translation>精製銀</translation>
    </message>
    <message>
        <source>refined lead</source>
        <translation>精製鉛</translation>
    </message>
    <message>
        <source>lithium-ion cathode material</source>
        <translation>リチウムイオン正極材</translation>
    </message>
    <message>
        <source>lithium-ion cells</source>
        <translation>リチウムイオンセル</translation>
    </message>
    <message>
        <source>NdFeB magnets</source>
        <translation>NdFeB磁石</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>ポリシリコン</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Secure share</source>
        <translation>確保率</translation>
    </message>
    <message>
        <source>Prices and floor</source>
        <translation>価格と最低価格</translation>
    </message>
    <message>
        <source>Sources of supply</source>
        <translation>供給源</translation>
    </message>
    <message>
        <source>Cost and who pays</source>
        <translation>費用と負担者</translation>
    </message>
    <message>
        <source>Dependence on {adversary}</source>
        <translation>{adversary}への依存</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>在庫日数</translation>
    </message>
    <message>
        <source>Gains by member</source>
        <translation>メンバー別の利得</translation>
    </message>
    <message>
        <source>Map of gains</source>
        <translation>利得の地図</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>流れ</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>供給リスク</translation>
    </message>
    <message>
        <source>Exports of {adversary}</source>
        <translation>{adversary}の輸出</translation>
    </message>
    <message>
        <source>Members&apos; output</source>
        <translation>メンバーの生産</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>grades</name>
    <message>
        <source>Members&apos; use: {share} of it is a judgement, the largest part: {source}</source>
        <translation>メンバーの使用：{share} は判断による値、最大の部分：{source}</translation>
    </message>
    <message>
        <source>Output of those who deliver: {share} of it is a judgement, mostly: {source}</source>
        <translation>供給者の生産：{share} は判断による値、主に：{source}</translation>
    </message>
    <message>
        <source>The weakest input of this chart is a judgement.</source>
        <translation>このグラフの最も弱い入力は判断による値です。</translation>
    </message>
    <message>
        <source>Base price: {source}</source>
        <translation>基準価格（出典は英語）：{source}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>And {count} more.</source>
        <translation>ほか {count} 件。</translation>
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
        <translation>日</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high} {unit}, or nothing.</source>
        <translation>許容範囲：{low}～{high} {unit}、または空欄。</translation>
    </message>
    <message>
        <source>“{text}” is out of range. {allowed}</source>
        <translation>「{text}」は範囲外です。{allowed}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>鉱物</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>価格の単位</translation>
    </message>
    <message>
        <source>What was copied is too long for the table of a deal.</source>
        <translation>コピーした内容は合意の表には長すぎます。</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>貼り付けるものがありません。</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>行 {number}：{why}</translation>
    </message>
    <message>
        <source>The heading “{name}” is not known.</source>
        <translation>見出し「{name}」は不明です。</translation>
    </message>
    <message>
        <source>The heading “{name}” stands there twice.</source>
        <translation>見出し「{name}」が重複しています。</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>現在の価格</translation>
    </message>
    <message>
        <source>No heading “{name}” in the first row.</source>
        <translation>最初の行に見出し「{name}」がありません。</translation>
    </message>
    <message>
        <source>Headings that can stand there: {known}.</source>
        <translation>使用できる見出し：{known}。</translation>
    </message>
    <message>
        <source>The heading “{name}” has a unit that is not known.</source>
        <translation>見出し「{name}」の単位は不明です。</translation>
    </message>
    <message>
        <source>Units that can stand there: {known}.</source>
        <translation>使用できる単位：{known}。</translation>
    </message>
    <message>
        <source>“{name}” is no mineral of the data.</source>
        <translation>「{name}」はデータにある鉱物ではありません。</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>「{name}」が重複しています。</translation>
    </message>
    <message>
        <source>“{name}” is no unit of prices.</source>
        <translation>「{name}」は価格の単位ではありません。</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>「{name}」のことですか？</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>Negotiator: handbook</source>
        <translation>Negotiator：ハンドブック</translation>
    </message>
    <message>
        <source>Handbook as PDF</source>
        <translation>ハンドブックを PDF で保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Nobody is in the club</source>
        <translation>クラブに誰もいません</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>年間費用</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>誰が払うか</translation>
    </message>
    <message>
        <source>Worst off</source>
        <translation>最も不利</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} 鉱物</translation>
    </message>
    <message>
        <source>Secure share of our needs</source>
        <translation>必要量の確保率</translation>
    </message>
    <message>
        <source>no deal {share}, {scope}</source>
        <translation>合意なし {share}、{scope}</translation>
    </message>
    <message>
        <source>Cost a year, {span}</source>
        <translation>年間費用、{span}</translation>
    </message>
    <message>
        <source>no deal {cost} {unit}</source>
        <translation>合意なし {cost} {unit}</translation>
    </message>
    <message>
        <source>Gains least</source>
        <translation>利得が最小</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nobody gains or loses</source>
        <translation>損得なし</translation>
    </message>
    <message>
        <source>the only member</source>
        <translation>唯一のメンバー</translation>
    </message>
    <message>
        <source>all {count} gain</source>
        <translation>{count} すべてが得</translation>
    </message>
    <message>
        <source>the other {count} gain</source>
        <translation>他の {count} は得</translation>
    </message>
    <message>
        <source>{gaining} of {count} gain</source>
        <translation>{count} 中 {gaining} が得</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.</source>
        <translation>{span} の平均、{scope}、同じ出来事の下での合意なしとの差、2024年USD。</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events and the assumptions as shipped, in USD of 2024.</source>
        <translation>{span} の平均、{scope}、同じ出来事と初期の前提の下での合意なしとの差、2024年USD。</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Who pays the {amount} {unit}</source>
        <translation>{amount} {unit} を払うのは誰か</translation>
    </message>
    <message>
        <source>buyers {amount}</source>
        <translation>買い手 {amount}</translation>
    </message>
    <message>
        <source>treasuries {amount}</source>
        <translation>国庫 {amount}</translation>
    </message>
    <message>
        <source>Who saves the {amount} {unit}</source>
        <translation>{amount} {unit} を節約するのは誰か</translation>
    </message>
    <message>
        <source>Who pays, who collects</source>
        <translation>誰が払い、誰が受け取るか</translation>
    </message>
    <message>
        <source>Who pays, who saves</source>
        <translation>誰が払い、誰が節約するか</translation>
    </message>
    <message>
        <source>buyers pay +{amount} {unit}</source>
        <translation>買い手の負担 +{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries pay {amount} {unit}</source>
        <translation>国庫の負担 {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers save {amount} {unit}</source>
        <translation>買い手の節約 {amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries collect {amount} {unit}</source>
        <translation>国庫の収入 {amount} {unit}</translation>
    </message>
    <message>
        <source>Compared with no deal under the assumptions as shipped</source>
        <translation>初期の前提での合意なしと比較</translation>
    </message>
    <message>
        <source>Compared with no deal under my assumptions</source>
        <translation>自分の前提での合意なしと比較</translation>
    </message>
    <message>
        <source>in 8 of 10 draws {range}</source>
        <translation>抽出10回のうち8回は{range}</translation>
    </message>
    <message>
        <source>buyers {range}</source>
        <translation>買い手 {range}</translation>
    </message>
    <message>
        <source>treasuries {range}</source>
        <translation>国庫 {range}</translation>
    </message>
    <message>
        <source>{first}, {second} {unit}</source>
        <translation>{first}、{second} {unit}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{range}, least in {share}</source>
        <translation>{range}、{share}で最下位</translation>
    </message>
    <message>
        <source>Ranges: between 10 and 90 % of {draws} draws of the parameters, seed {seed}; changes are taken in the same draw.</source>
        <translation>範囲：パラメータの抽出{draws}回の10～90 %、シード{seed}。変化は同じ抽出の中で求めます。</translation>
    </message>
    <message>
        <source>{range} ({change})</source>
        <translation>{range}（{change}）</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Drag the floor price. Everything follows while you move.</source>
        <translation>最低価格をドラッグしてください。動かす間、すべてが追従します。</translation>
    </message>
    <message>
        <source>The grey dashed line is no deal under the same events.</source>
        <translation>灰色の破線は、同じ出来事の下での合意なしです。</translation>
    </message>
    <message>
        <source>Four figures are always here: safer, dearer, who pays, who loses.</source>
        <translation>四つの数値は常に表示されます：安定、費用、負担、損失。</translation>
    </message>
    <message>
        <source>Tick who joins. The gain of each stands beside its name.</source>
        <translation>参加国にチェックを入れます。利得は国名の横に出ます。</translation>
    </message>
    <message>
        <source>What your last step changed, and why. Ctrl+Z takes it back.</source>
        <translation>直前の操作で変わった点とその理由。Ctrl+Z で取り消せます。</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>差なし</translation>
    </message>
    <message>
        <source>another name or note</source>
        <translation>別の名称またはメモ</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this document was open. Nothing is lost.

Last change: {time}, {message}
Since it was opened: {difference}</source>
        <translation>この文書を開いている間にプログラムが予期せず終了しました。失われたものはありません。

最後の変更：{time}、{message}
開いてからの差：{difference}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly, with a document that was not saved.

{name}
Last change: {time}, {message}
Since it was begun: {difference}</source>
        <translation>未保存の文書がある状態でプログラムが予期せず終了しました。

{name}
最後の変更：{time}、{message}
開始からの差：{difference}</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>取り込み済み：{names}</translation>
    </message>
    <message>
        <source>This scenario was written under other data: its figures may differ here.</source>
        <translation>このシナリオは別のデータで作成されました。数値が異なることがあります。</translation>
    </message>
    <message>
        <source>The base numbers that it keeps are the same.</source>
        <translation>保持されている基準値は同じです。</translation>
    </message>
    <message>
        <source>{name}: {written} there, {ours} here</source>
        <translation>{name}：先方 {written}、こちら {ours}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The clock stands before the last change ({time}); check the date.</source>
        <translation>時計が最後の変更（{time}）より前です。日付を確認してください。</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Floor at the border</source>
        <translation>国境最低価格</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>国庫が差額を負担</translation>
    </message>
    <message>
        <source>Contract for difference</source>
        <translation>差額決済契約</translation>
    </message>
    <message>
        <source>Buying from members</source>
        <translation>メンバーからの購入</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>関税</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>備蓄</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>共同プロジェクト</translation>
    </message>
    <message>
        <source>Exports restricted</source>
        <translation>輸出制限</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>値下げ攻勢</translation>
    </message>
    <message>
        <source>Passive: only what is scripted</source>
        <translation>受動的：予定された行動のみ</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>しっぺ返し</translation>
    </message>
    <message>
        <source>Predator</source>
        <translation>略奪型</translation>
    </message>
    <message>
        <source>Politically sorted</source>
        <translation>政治的な選別</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>域外の新設備</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>輸出課徴金</translation>
    </message>
    <message>
        <source>Undercutting, then a charge</source>
        <translation>値下げ後の課徴</translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation>制裁解除</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>操業停止</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>需要ショック</translation>
    </message>
    <message>
        <source>A member joins</source>
        <translation>メンバーの参加</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>メンバーの離脱</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>Instrument</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>Border floor, gap subsidy, contract for difference, purchase quota, tariff, stockpile or joint project.</source>
        <translation>国境最低価格、差額補助、差額決済契約、購入枠、関税、備蓄、共同プロジェクトのいずれか。</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>鉱物</translation>
    </message>
    <message>
        <source>The mineral that an instrument is for.</source>
        <translation>手段の対象となる鉱物。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>The stage of the chain that an instrument is for.</source>
        <translation>手段の対象となる供給網の段階。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>First quarter in which an instrument is in force.</source>
        <translation>手段が発効する最初の四半期。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Last quarter in force; to the end of the run if absent.</source>
        <translation>効力のある最後の四半期。空欄なら期間の最後まで。</translation>
    </message>
    <message>
        <source>Border floor</source>
        <translation>国境最低価格</translation>
    </message>
    <message>
        <source>Imports from outside land at this price at least, by a levy; from a thousandth of the base price to a thousand times it.</source>
        <translation>域外からの輸入は課徴金により少なくともこの価格で入ります。基準価格の千分の一から千倍まで。</translation>
    </message>
    <message>
        <source>Subsidised price</source>
        <translation>補助価格</translation>
    </message>
    <message>
        <source>Member producers receive this price at least; the treasury pays the gap.</source>
        <translation>メンバーの生産者は少なくともこの価格を受け取り、差額は国庫が負担します。</translation>
    </message>
    <message>
        <source>Sharing of costs</source>
        <translation>費用の分担</translation>
    </message>
    <message>
        <source>Who pays: each what falls to it (own), or all signatories by GDP, consumption, output, equally, or by custom shares.</source>
        <translation>負担者：各自の負担分、または全署名国がGDP・消費・生産・均等・独自の割合で分担。</translation>
    </message>
    <message>
        <source>Custom shares</source>
        <translation>独自の割合</translation>
    </message>
    <message>
        <source>Region and part of the cost of each signatory; they sum to 1.</source>
        <translation>各署名国の地域と費用割合。合計は1。</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>約定価格</translation>
    </message>
    <message>
        <source>Price that member producers receive for the covered part of their output; the treasury pays what is missing and collects what is above.</source>
        <translation>メンバーの生産者が生産の対象分について受け取る価格。不足は国庫が支払い、超過は国庫が受け取ります。</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>対象割合</translation>
    </message>
    <message>
        <source>Part of output that receives the strike.</source>
        <translation>約定価格を受け取る生産の割合。</translation>
    </message>
    <message>
        <source>Purchase quota</source>
        <translation>購入枠</translation>
    </message>
    <message>
        <source>Part of their use that members buy from member producers.</source>
        <translation>メンバーがメンバーの生産者から購入する、使用量の割合。</translation>
    </message>
    <message>
        <source>Purchase quota in tonnes</source>
        <translation>購入枠（トン）</translation>
    </message>
    <message>
        <source>Tonnes a year that all members together buy from member producers.</source>
        <translation>全メンバーが合わせてメンバーの生産者から購入する年間トン数。</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>合意価格</translation>
    </message>
    <message>
        <source>Market price, the floor of the same mineral and stage, or a fixed price.</source>
        <translation>市場価格、同じ鉱物・段階の最低価格、または固定価格。</translation>
    </message>
    <message>
        <source>Fixed agreed price</source>
        <translation>固定の合意価格</translation>
    </message>
    <message>
        <source>The agreed price where it is fixed.</source>
        <translation>固定の場合の合意価格。</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>負担者</translation>
    </message>
    <message>
        <source>Who pays the difference between agreed and market price: buyer or treasury.</source>
        <translation>合意価格と市場価格の差を負担する者：買い手または国庫。</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>関税</translation>
    </message>
    <message>
        <source>Part of their price that goods from outside pay at the border.</source>
        <translation>域外からの物品が国境で払う、価格に対する割合。</translation>
    </message>
    <message>
        <source>Hit by the tariff</source>
        <translation>関税の対象</translation>
    </message>
    <message>
        <source>Outsiders, the adversary alone, or a list of regions; members pay the preferential rate.</source>
        <translation>域外、対抗国のみ、または地域の一覧。メンバーは特恵税率を払います。</translation>
    </message>
    <message>
        <source>Preferential tariff</source>
        <translation>特恵関税</translation>
    </message>
    <message>
        <source>What goods of other members pay; a country&apos;s own, and those of its customs union, pay nothing.</source>
        <translation>他のメンバーの物品が払う率。自国と関税同盟の物品は無税です。</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>備蓄</translation>
    </message>
    <message>
        <source>Days of the members&apos; use to be held.</source>
        <translation>保有すべき、メンバーの使用日数分。</translation>
    </message>
    <message>
        <source>Budget of the reserve</source>
        <translation>備蓄の予算</translation>
    </message>
    <message>
        <source>Ceiling of what is spent on buying.</source>
        <translation>購入支出の上限。</translation>
    </message>
    <message>
        <source>Years of filling</source>
        <translation>積立年数</translation>
    </message>
    <message>
        <source>Time in which the reserve is bought.</source>
        <translation>備蓄を購入する期間。</translation>
    </message>
    <message>
        <source>Release price</source>
        <translation>放出価格</translation>
    </message>
    <message>
        <source>Price paid by members over the base price, or over their floor where that is higher, from which the reserve is sold.</source>
        <translation>備蓄を売却し始める、メンバー支払価格の基準価格に対する比。最低価格の方が高ければそれに対する比。</translation>
    </message>
    <message>
        <source>Release at shortfall</source>
        <translation>不足時の放出</translation>
    </message>
    <message>
        <source>Part of what members want that they miss, at which the reserve is sold from the base price on; never if absent.</source>
        <translation>メンバーの必要量のうち不足がこの割合に達すると、基準価格から備蓄を売却。空欄なら売却しません。</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>補充</translation>
    </message>
    <message>
        <source>Whether what was sold is bought again.</source>
        <translation>売却分を買い戻すかどうか。</translation>
    </message>
    <message>
        <source>Source of the reserve</source>
        <translation>備蓄の調達元</translation>
    </message>
    <message>
        <source>From whom it is bought: from all (open market), or from member producers as under a purchase quota (members).</source>
        <translation>購入先：全員（公開市場）、または購入枠と同様にメンバーの生産者（メンバー）。</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>保有費用</translation>
    </message>
    <message>
        <source>Yearly cost of keeping the reserve, over its value.</source>
        <translation>備蓄の価値に対する年間保管費用。</translation>
    </message>
    <message>
        <source>Books of the reserve</source>
        <translation>備蓄の会計</translation>
    </message>
    <message>
        <source>Cash: what is bought is spent. Market value: it is worth its price of the day, and gains and losses are booked.</source>
        <translation>現金：購入額を支出とします。市場価値：その日の価格で評価し、損益を計上します。</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>プロジェクトの場所</translation>
    </message>
    <message>
        <source>Where the mine or plant stands, member or not, with capacity today or not.</source>
        <translation>鉱山または工場の所在地。メンバーか否か、現在の設備の有無を問いません。</translation>
    </message>
    <message>
        <source>Capacity of the project</source>
        <translation>プロジェクトの能力</translation>
    </message>
    <message>
        <source>Tonnes a year that it can make.</source>
        <translation>年間に生産できるトン数。</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>資本費</translation>
    </message>
    <message>
        <source>What it costs to build; by the capital cost of the data if absent.</source>
        <translation>建設費用。空欄ならデータの資本費。</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>公的負担の割合</translation>
    </message>
    <message>
        <source>Part of the capital cost that treasuries pay, without return; the owners pay the rest.</source>
        <translation>国庫が見返りなしに負担する資本費の割合。残りは所有者が負担します。</translation>
    </message>
    <message>
        <source>Years to first output</source>
        <translation>初生産までの年数</translation>
    </message>
    <message>
        <source>From the decision to the first output; that of the stage if absent.</source>
        <translation>決定から初生産まで。空欄なら段階の値。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>What happens: an act of an outsider, an outage, a shock of demand, or somebody who joins or leaves.</source>
        <translation>起こること：域外国の行為、操業停止、需要ショック、または参加・離脱。</translation>
    </message>
    <message>
        <source>The outsider who acts, opens capacity, or with whom trade opens.</source>
        <translation>行動する、設備を新設する、または貿易が開かれる域外国。</translation>
    </message>
    <message>
        <source>Buyers that an act hits: members, everyone, or a list of regions; never the actor.</source>
        <translation>行為の対象となる買い手：メンバー、全員、または地域の一覧。主体自身は含みません。</translation>
    </message>
    <message>
        <source>Region of the event</source>
        <translation>出来事の地域</translation>
    </message>
    <message>
        <source>Where capacity stands still, or who joins or leaves.</source>
        <translation>能力が停止する場所、または参加・離脱する者。</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>輸出課徴金</translation>
    </message>
    <message>
        <source>What the actor charges its targets on top of the price; its treasury keeps it.</source>
        <translation>主体が対象に価格に上乗せして課す額。主体の国庫に入ります。</translation>
    </message>
    <message>
        <source>Longest undercutting</source>
        <translation>値下げの最長期間</translation>
    </message>
    <message>
        <source>So long the actor undercuts at most.</source>
        <translation>主体が値下げを続ける最長の期間。</translation>
    </message>
    <message>
        <source>Undercutting before the exit</source>
        <translation>退出前の値下げ</translation>
    </message>
    <message>
        <source>Part by which the actor sells as if its costs were lower until rivals have left.</source>
        <translation>競合が退出するまで、主体が費用がその分低いかのように販売する割合。</translation>
    </message>
    <message>
        <source>Market that is watched</source>
        <translation>監視する市場</translation>
    </message>
    <message>
        <source>Whose purchases from rivals decide when it stops: members, or everyone but the actor.</source>
        <translation>停止時期を決める、競合からの購入の主体：メンバー、または主体以外の全員。</translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation>退出の基準</translation>
    </message>
    <message>
        <source>Share of rivals in those purchases below which it stops undercutting.</source>
        <translation>その購入に占める競合の割合がこれを下回ると値下げをやめます。</translation>
    </message>
    <message>
        <source>Charge after the exit</source>
        <translation>退出後の課徴金</translation>
    </message>
    <message>
        <source>What it charges its targets on top of the price once rivals have left.</source>
        <translation>競合の退出後、対象に価格に上乗せして課す額。</translation>
    </message>
    <message>
        <source>Length of the charge</source>
        <translation>課徴の長さ</translation>
    </message>
    <message>
        <source>How long it charges.</source>
        <translation>課徴の期間。</translation>
    </message>
    <message>
        <source>Length without sanctions</source>
        <translation>制裁のない期間</translation>
    </message>
    <message>
        <source>How long trade is open.</source>
        <translation>貿易が開かれている期間。</translation>
    </message>
    <message>
        <source>Buyers without sanctions</source>
        <translation>制裁のない買い手</translation>
    </message>
    <message>
        <source>Who may buy again: members, everyone, or a list of regions.</source>
        <translation>再び購入できる者：メンバー、全員、または地域の一覧。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>Quarters until trade is fully open; 1 is at once.</source>
        <translation>貿易が完全に開くまでの四半期数。1 は直ちに。</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>操業停止</translation>
    </message>
    <message>
        <source>Part of the capacity that stands still; nothing of it is lost.</source>
        <translation>停止する能力の割合。失われるものはありません。</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>需要ショック</translation>
    </message>
    <message>
        <source>How many times the usual final users want.</source>
        <translation>最終利用者の需要が通常の何倍か。</translation>
    </message>
    <message>
        <source>Regions of the shock</source>
        <translation>ショックの地域</translation>
    </message>
    <message>
        <source>Whose final users are hit: everyone, or a list of regions.</source>
        <translation>影響を受ける最終利用者：全員、または地域の一覧。</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Doctrine</source>
        <translation>行動原則</translation>
    </message>
    <message>
        <source>Rule by which the adversary acts beyond the events: passive, tit for tat, predator or politically sorted.</source>
        <translation>イベント以外で相手国が従う規則：受動、しっぺ返し、略奪、政治的選別。</translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation>報復</translation>
    </message>
    <message>
        <source>Cut of exports to members of what a floor of theirs binds on, a quarter later.</source>
        <translation>加盟国の最低価格が効いた鉱物の、翌四半期の加盟国向け輸出の削減。</translation>
    </message>
    <message>
        <source>Minerals of the doctrine</source>
        <translation>行動原則の鉱物</translation>
    </message>
    <message>
        <source>The minerals in which the adversary acts.</source>
        <translation>相手国が行動する鉱物。</translation>
    </message>
    <message>
        <source>Stage of the doctrine</source>
        <translation>行動原則の段階</translation>
    </message>
    <message>
        <source>The stage of the chain at which it acts.</source>
        <translation>行動するサプライチェーンの段階。</translation>
    </message>
    <message>
        <source>Start of the doctrine</source>
        <translation>行動原則の開始</translation>
    </message>
    <message>
        <source>First quarter in which it acts.</source>
        <translation>行動する最初の四半期。</translation>
    </message>
    <message>
        <source>Length of the doctrine</source>
        <translation>行動原則の期間</translation>
    </message>
    <message>
        <source>How long it acts.</source>
        <translation>行動する期間。</translation>
    </message>
    <message>
        <source>Undercutting by a predator</source>
        <translation>略奪者の値下げ</translation>
    </message>
    <message>
        <source>Part by which the adversary sells as if its costs were lower.</source>
        <translation>相手国がコストを低いとみなして販売する割合。</translation>
    </message>
    <message>
        <source>Market that a predator watches</source>
        <translation>略奪者が見る市場</translation>
    </message>
    <message>
        <source>Whose purchases from rivals count: members, or everyone but the adversary.</source>
        <translation>競合からの購入を数える対象：加盟国、または相手国以外のすべて。</translation>
    </message>
    <message>
        <source>Threshold of a predator</source>
        <translation>略奪者のしきい値</translation>
    </message>
    <message>
        <source>Share of rivals below which it stops undercutting, and above which it begins again.</source>
        <translation>競合のシェアがこれを下回ると値下げをやめ、上回ると再開する。</translation>
    </message>
    <message>
        <source>Charge of a predator</source>
        <translation>略奪者の上乗せ</translation>
    </message>
    <message>
        <source>What it charges on top of the price once rivals are weak.</source>
        <translation>競合が弱った後に価格へ上乗せする率。</translation>
    </message>
    <message>
        <source>Least length of a charge</source>
        <translation>上乗せの最短期間</translation>
    </message>
    <message>
        <source>How long it charges at least before it undercuts again.</source>
        <translation>再び値下げするまで上乗せを続ける最短の期間。</translation>
    </message>
    <message>
        <source>Targets of a predator</source>
        <translation>略奪者の対象</translation>
    </message>
    <message>
        <source>Who pays the charge: members, everyone, or a list of regions.</source>
        <translation>上乗せを払う相手：加盟国、すべて、または地域の一覧。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>階層</translation>
    </message>
    <message>
        <source>Buyers that are treated alike: members, everyone, or a list of regions.</source>
        <translation>同じ扱いを受ける買い手：加盟国、すべて、または地域の一覧。</translation>
    </message>
    <message>
        <source>Cut of a tier</source>
        <translation>階層の削減率</translation>
    </message>
    <message>
        <source>Cut of exports to the tier; of two cuts the stricter counts.</source>
        <translation>その階層向け輸出の削減率。二つある場合は厳しい方を適用。</translation>
    </message>
    <message>
        <source>Minerals of the event</source>
        <translation>出来事の鉱物</translation>
    </message>
    <message>
        <source>The minerals that an event hits.</source>
        <translation>出来事の影響を受ける鉱物。</translation>
    </message>
    <message>
        <source>Stage of the event</source>
        <translation>出来事の段階</translation>
    </message>
    <message>
        <source>The stage of the chain that an event hits.</source>
        <translation>出来事の影響を受ける供給網の段階。</translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation>出来事の開始</translation>
    </message>
    <message>
        <source>First quarter of an event.</source>
        <translation>出来事の最初の四半期。</translation>
    </message>
    <message>
        <source>Length of the event</source>
        <translation>出来事の長さ</translation>
    </message>
    <message>
        <source>How long an event lasts.</source>
        <translation>出来事の継続期間。</translation>
    </message>
    <message>
        <source>Cut of exports</source>
        <translation>輸出の削減</translation>
    </message>
    <message>
        <source>Part of its base sales to the targets that the actor withholds, at any price.</source>
        <translation>主体が対象への基準販売のうち、価格にかかわらず止める割合。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>値下げ攻勢</translation>
    </message>
    <message>
        <source>Part by which the actor&apos;s producers sell as if their costs were lower.</source>
        <translation>主体の生産者が、費用がその分低いかのように販売する割合。</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>域外の新設備</translation>
    </message>
    <message>
        <source>Capacity that the actor opens for each of the minerals.</source>
        <translation>主体が鉱物ごとに新設する能力。</translation>
    </message>
    <message>
        <source>Life of new capacity</source>
        <translation>新設備の寿命</translation>
    </message>
    <message>
        <source>So long it stands.</source>
        <translation>存続する期間。</translation>
    </message>
    <message>
        <source>Capital cost of new capacity</source>
        <translation>新設備の資本費</translation>
    </message>
    <message>
        <source>What the owners paid for all of it; that of the data if absent.</source>
        <translation>所有者が全体に支払った額。空欄ならデータの値。</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>minerals</name>
    <message>
        <source>Alloying metals</source>
        <translation>合金用金属</translation>
    </message>
    <message>
        <source>Base metals</source>
        <translation>ベースメタル</translation>
    </message>
    <message>
        <source>Battery minerals</source>
        <translation>電池用鉱物</translation>
    </message>
    <message>
        <source>Industrial minerals</source>
        <translation>工業用鉱物</translation>
    </message>
    <message>
        <source>Magnet rare earths</source>
        <translation>磁石用希土類</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>貴金属</translation>
    </message>
    <message>
        <source>Semiconductor minerals</source>
        <translation>半導体用鉱物</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>リチウム</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>リチウム</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>コバルト</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>コバルト</translation>
    </message>
    <message>
        <source>Nickel</source>
        <translation>ニッケル</translation>
    </message>
    <message>
        <source>nickel</source>
        <translation>ニッケル</translation>
    </message>
    <message>
        <source>Natural graphite</source>
        <translation>天然黒鉛</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>黒鉛</translation>
    </message>
    <message>
        <source>graphite</source>
        <translation>黒鉛</translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation>マンガン</translation>
    </message>
    <message>
        <source>manganese</source>
        <translation>マンガン</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>銅</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>銅</translation>
    </message>
    <message>
        <source>Aluminium</source>
        <translation>アルミニウム</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>アルミニウム</translation>
    </message>
    <message>
        <source>Neodymium-praseodymium</source>
        <translation>ネオジム・プラセオジム</translation>
    </message>
    <message>
        <source>NdPr oxide</source>
        <translation>NdPr酸化物</translation>
    </message>
    <message>
        <source>NdPr</source>
        <translation>NdPr</translation>
    </message>
    <message>
        <source>Dysprosium-terbium</source>
        <translation>ジスプロシウム・テルビウム</translation>
    </message>
    <message>
        <source>Dysprosium, terbium</source>
        <translation>ジスプロシウム・テルビウム</translation>
    </message>
    <message>
        <source>Dy-Tb</source>
        <translation>Dy-Tb</translation>
    </message>
    <message>
        <source>Other rare earths</source>
        <translation>その他の希土類</translation>
    </message>
    <message>
        <source>other rare earths</source>
        <translation>その他の希土類</translation>
    </message>
    <message>
        <source>Gallium</source>
        <translation>ガリウム</translation>
    </message>
    <message>
        <source>gallium</source>
        <translation>ガリウム</translation>
    </message>
    <message>
        <source>Germanium</source>
        <translation>ゲルマニウム</translation>
    </message>
    <message>
        <source>germanium</source>
        <translation>ゲルマニウム</translation>
    </message>
    <message>
        <source>Indium</source>
        <translation>インジウム</translation>
    </message>
    <message>
        <source>indium</source>
        <translation>インジウム</translation>
    </message>
    <message>
        <source>Antimony</source>
        <translation>アンチモン</translation>
    </message>
    <message>
        <source>antimony</source>
        <translation>アンチモン</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <translation>タングステン</translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation>タングステン</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>スズ</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>スズ</translation>
    </message>
    <message>
        <source>Tantalum</source>
        <translation>タンタル</translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation>タンタル</translation>
    </message>
    <message>
        <source>Niobium</source>
        <translation>ニオブ</translation>
    </message>
    <message>
        <source>niobium</source>
        <translation>ニオブ</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>チタン</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>チタン</translation>
    </message>
    <message>
        <source>Vanadium</source>
        <translation>バナジウム</translation>
    </message>
    <message>
        <source>vanadium</source>
        <translation>バナジウム</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>マグネシウム</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>マグネシウム</translation>
    </message>
    <message>
        <source>Bismuth</source>
        <translation>ビスマス</translation>
    </message>
    <message>
        <source>bismuth</source>
        <translation>ビスマス</translation>
    </message>
    <message>
        <source>Tellurium</source>
        <translation>テルル</translation>
    </message>
    <message>
        <source>tellurium</source>
        <translation>テルル</translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation>モリブデン</translation>
    </message>
    <message>
        <source>molybdenum</source>
        <translation>モリブデン</translation>
    </message>
    <message>
        <source>Fluorspar</source>
        <translation>蛍石</translation>
    </message>
    <message>
        <source>fluorspar</source>
        <translation>蛍石</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>クロム</translation>
    </message>
    <message>
        <source>chromium</source>
        <translation>クロム</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>白金</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>白金</translation>
    </message>
    <message>
        <source>Palladium</source>
        <translation>パラジウム</translation>
    </message>
    <message>
        <source>palladium</source>
        <translation>パラジウム</translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation>亜鉛</translation>
    </message>
    <message>
        <source>zinc</source>
        <translation>亜鉛</translation>
    </message>
    <message>
        <source>Silicon metal</source>
        <translation>金属シリコン</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>シリコン</translation>
    </message>
    <message>
        <source>Zirconium</source>
        <translation>ジルコニウム</translation>
    </message>
    <message>
        <source>zirconium</source>
        <translation>ジルコニウム</translation>
    </message>
    <message>
        <source>Beryllium</source>
        <translation>ベリリウム</translation>
    </message>
    <message>
        <source>beryllium</source>
        <translation>ベリリウム</translation>
    </message>
    <message>
        <source>Rhenium</source>
        <translation>レニウム</translation>
    </message>
    <message>
        <source>rhenium</source>
        <translation>レニウム</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>銀</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>銀</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>鉛</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>鉛</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>bn</source>
        <translation>十億</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>十億USD</translation>
    </message>
    <message>
        <source>m</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>百万USD</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Coalition</source>
        <translation>連合</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>a process of the ensemble ended before its work was done.</source>
        <translation>アンサンブルのプロセスが途中で終了しました。</translation>
    </message>
    <message>
        <source>Use fewer workers if memory is short, then run it again.</source>
        <translation>メモリが不足する場合はプロセス数を減らし、再実行してください。</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>空の文書</translation>
    </message>
    <message>
        <source>one with a scenario</source>
        <translation>シナリオのある文書</translation>
    </message>
    <message>
        <source>the document has no place yet.</source>
        <translation>文書の保存場所がまだありません。</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>先に保存してください。</translation>
    </message>
    <message>
        <source>a scenario file, or one of {names}</source>
        <translation>シナリオファイル、または次のいずれか：{names}</translation>
    </message>
    <message>
        <source>no such file and no such shipped scenario</source>
        <translation>その名前のファイルも付属シナリオもなし</translation>
    </message>
    <message>
        <source>{names}, the number of a revision</source>
        <translation>{names}、版の番号</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} files {pattern}</source>
        <translation>
            <numerusform>1～{count}個の{pattern}ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>no scenario {name}</source>
        <translation>シナリオ{name}なし</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>{first}から：</translation>
    </message>
    <message>
        <source>From {first} until {stop}</source>
        <translation>{first}から{stop}の前まで：</translation>
    </message>
    <message>
        <source>border measures</source>
        <translation>国境措置</translation>
    </message>
    <message>
        <source>subsidies and contracts</source>
        <translation>補助金と契約</translation>
    </message>
    <message>
        <source>purchases from members</source>
        <translation>メンバーからの購入</translation>
    </message>
    <message>
        <source>the stockpile</source>
        <translation>備蓄</translation>
    </message>
    <message>
        <source>joint finance</source>
        <translation>共同資金</translation>
    </message>
    <message>
        <source>{region} from {quarter}</source>
        <translation>{region}（{quarter}から）</translation>
    </message>
    <message>
        <source>a demand elasticity of {demand} does not fit an upper-tail elasticity of {tail}.</source>
        <translation>需要の弾力性{demand}は、極めて高い価格での弾力性{tail}と両立しません。</translation>
    </message>
    <message>
        <source>Keep it between 0 and the upper-tail elasticity.</source>
        <translation>0と極めて高い価格での弾力性の間にしてください。</translation>
    </message>
    <message>
        <source>a whole copy of the file</source>
        <translation>ファイルの完全なコピー</translation>
    </message>
    <message>
        <source>found {found}.</source>
        <translation>検出：{found}。</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>許容：{allowed}。</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>{name}のことですか。</translation>
    </message>
    <message numerus="yes">
        <source>found {found} (and {count} more).</source>
        <translation>
            <numerusform>検出：{found}（他{count}件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>the markets of {mineral} did not clear: relative excess {excess}.</source>
        <translation>{mineral}の市場が均衡しませんでした：相対超過{excess}。</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}。</translation>
    </message>
    <message>
        <source>{mineral}, {quarter}, draw {draw}</source>
        <translation>{mineral}、{quarter}、抽出{draw}</translation>
    </message>
    <message>
        <source>Make the largest floor, quota or event of this mineral milder.</source>
        <translation>この鉱物の最も大きな最低価格、購入枠または出来事を緩めてください。</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>値が多すぎる</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>最大{number}</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>バイト{number}</translation>
    </message>
    <message>
        <source>lists or objects too deep within each other</source>
        <translation>リストまたはオブジェクトの入れ子が深すぎる</translation>
    </message>
    <message>
        <source>the key {key} twice</source>
        <translation>キー{key}が2回</translation>
    </message>
    <message>
        <source>a number as people write it</source>
        <translation>通常の書き方の数値</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} levels</source>
        <translation>
            <numerusform>最大{count}段階</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>{line}行{column}桁</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>バイト順マーク（BOM）</translation>
    </message>
    <message>
        <source>UTF-8 without one</source>
        <translation>BOMなしのUTF-8</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>各キーは1回</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>サロゲートペアの片方</translation>
    </message>
    <message>
        <source>whole characters</source>
        <translation>完全な文字</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <translation>JSONではない（{reason}）</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>UTF-8でないバイト</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>デバイスまたはパイプ</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} bytes</source>
        <translation>
            <numerusform>最大{count}バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>ファイルが見つからない</translation>
    </message>
    <message>
        <source>a plain file that you may read</source>
        <translation>読み取り可能な通常のファイル</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>それより大きいファイル</translation>
    </message>
    <message>
        <source>no way to write here ({reason})</source>
        <translation>ここに書き込めない（{reason}）</translation>
    </message>
    <message>
        <source>a plain file in a folder that you may write to</source>
        <translation>書き込み可能なフォルダーの通常のファイル</translation>
    </message>
    <message>
        <source>a file that cannot be opened ({reason})</source>
        <translation>開けないファイル（{reason}）</translation>
    </message>
    <message>
        <source>a damaged outcome</source>
        <translation>破損した結果</translation>
    </message>
    <message>
        <source>a file of version {version}, written by model {model}</source>
        <translation>モデル{model}が書いたバージョン{version}のファイル</translation>
    </message>
    <message>
        <source>version {version}, or a newer program</source>
        <translation>バージョン{version}、またはより新しいプログラム</translation>
    </message>
    <message>
        <source>no key format</source>
        <translation>キーformatなし</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a quarter like 2027Q1</source>
        <translation>2027Q1のような四半期</translation>
    </message>
    <message>
        <source>a region id like USA</source>
        <translation>USAのような地域ID</translation>
    </message>
    <message>
        <source>a mineral id like gallium</source>
        <translation>galliumのような鉱物ID</translation>
    </message>
    <message>
        <source>a parameter name like stock_days or component.stock_days</source>
        <translation>stock_daysやcomponent.stock_daysのようなパラメーター名</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>{number} above {bound}</source>
        <translation>{bound}を超える{number}</translation>
    </message>
    <message>
        <source>{number} from {bound}</source>
        <translation>{bound}以上の{number}</translation>
    </message>
    <message>
        <source>{number} below {bound}</source>
        <translation>{bound}未満の{number}</translation>
    </message>
    <message>
        <source>{number} up to {bound}</source>
        <translation>{bound}以下の{number}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>次のいずれか：{names}</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} items</source>
        <translation>{least}～{most}項目の{what}</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} characters</source>
        <translation>{least}～{most}文字の{what}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}または{second}</translation>
    </message>
    <message>
        <source>each region once</source>
        <translation>各地域は1回</translation>
    </message>
    <message>
        <source>{region}, which did not attend</source>
        <translation>{region}（欠席）</translation>
    </message>
    <message>
        <source>the host or one of the delegations that attended</source>
        <translation>主催国または出席した代表団</translation>
    </message>
    <message>
        <source>{region}, which has not signed the {article} article</source>
        <translation>{region}（{article}条項に未署名）</translation>
    </message>
    <message>
        <source>the floor as agreed price, but no floor for {mineral} ({stage})</source>
        <translation>合意価格が最低価格だが、{mineral}（{stage}）の最低価格なし</translation>
    </message>
    <message>
        <source>a border floor or a subsidy of the same mineral and stage, or another price</source>
        <translation>同じ鉱物・段階の国境最低価格または補助金、もしくは別の価格</translation>
    </message>
    <message>
        <source>probabilities that sum to {total}</source>
        <translation>合計が{total}の確率</translation>
    </message>
    <message>
        <source>a mineral of the data</source>
        <translation>データにある鉱物</translation>
    </message>
    <message>
        <source>a parameter of {mineral} of the data</source>
        <translation>データにある{mineral}のパラメーター</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low}～{high}の数値</translation>
    </message>
    <message>
        <source>{region} again, a member already in members[{place}]</source>
        <translation>{region}の重複、members[{place}]ですでにメンバー</translation>
    </message>
    <message>
        <source>{region}, which is the adversary</source>
        <translation>{region}（対抗国）</translation>
    </message>
    <message>
        <source>an article twice</source>
        <translation>同じ条項が2回</translation>
    </message>
    <message>
        <source>each article once</source>
        <translation>各条項は1回</translation>
    </message>
    <message>
        <source>from {low} to {high} USD per tonne (base price {base})</source>
        <translation>1トン当たり{low}～{high} USD（基準価格{base}）</translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation>{name}の重複</translation>
    </message>
    <message>
        <source>{parameter} of {mineral} again</source>
        <translation>{parameter}の重複（{mineral}）</translation>
    </message>
    <message>
        <source>a member that has signed it</source>
        <translation>署名したメンバー</translation>
    </message>
    <message>
        <source>probabilities that sum to 1</source>
        <translation>合計が1の確率</translation>
    </message>
    <message>
        <source>an adversary outside the club</source>
        <translation>クラブ外の対抗国</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>各名前は1回</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>それぞれ1回</translation>
    </message>
    <message>
        <source>both of them or none</source>
        <translation>両方、またはどちらもなし</translation>
    </message>
    <message>
        <source>custom shares that sum to {total}</source>
        <translation>合計が{total}の独自の割合</translation>
    </message>
    <message>
        <source>agreed_price fixed without price_usd_per_t</source>
        <translation>price_usd_per_tのないagreed_price fixed</translation>
    </message>
    <message>
        <source>price_usd_per_t without agreed_price fixed</source>
        <translation>agreed_price fixedのないprice_usd_per_t</translation>
    </message>
    <message>
        <source>a region twice in shares</source>
        <translation>割合に同じ地域が2回</translation>
    </message>
    <message>
        <source>shares that sum to 1</source>
        <translation>合計が1の割合</translation>
    </message>
    <message>
        <source>both of share_frac and tonnes_per_year</source>
        <translation>share_fracとtonnes_per_yearの両方</translation>
    </message>
    <message>
        <source>neither of share_frac and tonnes_per_year</source>
        <translation>share_fracもtonnes_per_yearもなし</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>どちらか一つだけ</translation>
    </message>
    <message>
        <source>sharing own for a common project</source>
        <translation>共同プロジェクトにsharing own</translation>
    </message>
    <message>
        <source>gdp, consumption, output, equal or custom</source>
        <translation>gdp、consumption、output、equalまたはcustom</translation>
    </message>
    <message>
        <source>an end of a project that stands</source>
        <translation>存続するプロジェクトの終了</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>instruments {first} and {place} are both {kind} for {mineral} ({stage})</source>
        <translation>手段{first}と{place}は同じ種類：{kind}、{mineral}（{stage}）</translation>
    </message>
    <message>
        <source>shares without sharing custom</source>
        <translation>sharing customのない割合</translation>
    </message>
    <message>
        <source>one of a kind for a mineral and stage</source>
        <translation>鉱物・段階ごとに各種類一つ</translation>
    </message>
    <message>
        <source>a quarter from {quarter} on</source>
        <translation>{quarter}以降の四半期</translation>
    </message>
    <message>
        <source>{event}, but {region} joins in {own} in coalition.members</source>
        <translation>{event}だが、coalition.membersでは{region}の参加は{own}</translation>
    </message>
    <message>
        <source>{event}, but {region} leaves in {own} in coalition.members</source>
        <translation>{event}だが、coalition.membersでは{region}の離脱は{own}</translation>
    </message>
    <message>
        <source>{region}, which is not in the coalition</source>
        <translation>{region}（連合に不参加）</translation>
    </message>
    <message>
        <source>{mineral}, of which {region} makes nothing at this stage</source>
        <translation>{mineral}：{region}はこの段階で生産していない</translation>
    </message>
    <message>
        <source>a mineral that the region makes</source>
        <translation>その地域が生産する鉱物</translation>
    </message>
    <message>
        <source>{region}, a member from {quarter}</source>
        <translation>{region}、{quarter}からメンバー</translation>
    </message>
    <message>
        <source>who is outside the club while the event lasts</source>
        <translation>出来事の期間中クラブ外にいる国</translation>
    </message>
    <message>
        <source>{kind} of {region} again, as in {before}</source>
        <translation>{kind}の重複（{region}）、{before}と同じ</translation>
    </message>
    <message>
        <source>{region} leaves in {leaves} and joins in {joins}</source>
        <translation>{region}：{leaves}に離脱、{joins}に参加</translation>
    </message>
    <message>
        <source>a region of coalition.members</source>
        <translation>coalition.membersにある地域</translation>
    </message>
    <message>
        <source>one of both dates, or the same</source>
        <translation>どちらか一方の日付、または同じ日付</translation>
    </message>
    <message>
        <source>each mineral once</source>
        <translation>各鉱物は1回</translation>
    </message>
    <message>
        <source>to leave after joining</source>
        <translation>参加の後に離脱</translation>
    </message>
    <message>
        <source>{quarter}</source>
        <translation>{quarter}</translation>
    </message>
    <message>
        <source>{stage}, which {mineral} does not have</source>
        <translation>{mineral}にない段階：{stage}</translation>
    </message>
    <message>
        <source>a quarter of the run, {first} to {last}</source>
        <translation>計算期間内の四半期、{first}～{last}</translation>
    </message>
    <message>
        <source>{region}, which is the actor</source>
        <translation>{region}（行動の主体）</translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation>{stage}</translation>
    </message>
    <message>
        <source>a region of the data</source>
        <translation>データにある地域</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>別の相手</translation>
    </message>
    <message>
        <source>each target once</source>
        <translation>各対象は1回</translation>
    </message>
    <message>
        <source>a quarter after the start of the run</source>
        <translation>計算期間の開始より後の四半期</translation>
    </message>
    <message>
        <source>a quarter after {quarter}</source>
        <translation>{quarter}より後の四半期</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>採掘</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>精製</translation>
    </message>
    <message>
        <source>component</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>{mineral} ({stage})</source>
        <translation>{mineral}（{stage}）</translation>
    </message>
    <message>
        <source>Nobody is in the club, so no border measure is enforced.</source>
        <translation>クラブに誰もいないため、国境措置は実施されません。</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>メンバーを追加してください。</translation>
    </message>
    <message>
        <source>{region} cannot enforce border measures by itself: trade policy is the EU&apos;s.</source>
        <translation>{region}：単独では国境措置を実施できません。通商政策はEUの権限です。</translation>
    </message>
    <message>
        <source>Add the European Commission with the border article.</source>
        <translation>国境条項に署名する欧州委員会を追加してください。</translation>
    </message>
    <message>
        <source>{region} enforces no border measures from {first} to {last}: the European Commission is not bound by them then.</source>
        <translation>{region}：{first}から{last}まで国境措置を実施しません。その間、欧州委員会は拘束されていません。</translation>
    </message>
    <message>
        <source>Let the Commission be in the club as long as they are in force.</source>
        <translation>措置の有効期間中は、欧州委員会をクラブに参加させてください。</translation>
    </message>
    <message>
        <source>{region} needs the {bloc}&apos;s consent for border measures; it is taken as given.</source>
        <translation>{region}：国境措置には{bloc}の同意が必要です。同意があるものとみなします。</translation>
    </message>
    <message>
        <source>Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.</source>
        <translation>{bloc}の他の加盟国を追加するか、関税同盟を一体として扱うか、国境条項に署名させないでください。</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: {adversary} is in the {bloc} too.</source>
        <translation>{region}：国境措置を実施しません。対抗国（{adversary}）も{bloc}に属しています。</translation>
    </message>
    <message>
        <source>Do not let blocs act as one.</source>
        <translation>関税同盟を一体として扱わないでください。</translation>
    </message>
    <message>
        <source>{region} enforces border measures for all of the {bloc}, absent members too.</source>
        <translation>{region}：欠席した加盟国も含め、{bloc}全体の国境措置を実施します。</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: not all of the {bloc} that sat at the table have signed.</source>
        <translation>{region}：国境措置を実施しません。出席した{bloc}の加盟国のうち、署名していない国があります。</translation>
    </message>
    <message>
        <source>Add them, or do not let blocs act as one.</source>
        <translation>その国を追加するか、関税同盟を一体として扱わないでください。</translation>
    </message>
    <message>
        <source>No member has signed up to {article}.</source>
        <translation>署名したメンバーがいません：{article}。</translation>
    </message>
    <message>
        <source>Let a member sign.</source>
        <translation>メンバーに署名させてください。</translation>
    </message>
    <message>
        <source>Nobody in the club mines {mineral}.</source>
        <translation>クラブ内に{mineral}の採掘国がありません。</translation>
    </message>
    <message>
        <source>Add a member that does.</source>
        <translation>該当するメンバーを追加してください。</translation>
    </message>
    <message>
        <source>Nobody in the club refines {mineral}.</source>
        <translation>クラブ内に{mineral}の精製国がありません。</translation>
    </message>
    <message>
        <source>Nobody in the club makes components of {mineral}.</source>
        <translation>クラブ内に{mineral}の部品製造国がありません。</translation>
    </message>
    <message>
        <source>Nobody is bound by joint finance in {quarter}, so there is no project.</source>
        <translation>{quarter}に共同資金に拘束されるメンバーがいないため、プロジェクトはありません。</translation>
    </message>
    <message>
        <source>Start it when a member that has signed is in the club.</source>
        <translation>署名したメンバーがクラブにいる時期に開始してください。</translation>
    </message>
    <message>
        <source>The project delivers from {quarter} on, after the end of the run.</source>
        <translation>プロジェクトの供給開始は{quarter}で、計算期間の終了後です。</translation>
    </message>
    <message>
        <source>Start it earlier, or let the run be longer.</source>
        <translation>開始を早めるか、計算期間を長くしてください。</translation>
    </message>
    <message>
        <source>{region} is inside the club&apos;s border, so the tariff does not hit it.</source>
        <translation>{region}：クラブの境界の内側にあるため、関税の対象になりません。</translation>
    </message>
    <message>
        <source>Take it off the list.</source>
        <translation>一覧から外してください。</translation>
    </message>
    <message>
        <source>Members cannot deliver {share} of the promised {mineral} in {quarter}.</source>
        <translation>{quarter}、メンバーは約束した{mineral}の{share}を供給できません。</translation>
    </message>
    <message>
        <source>Lower the quota, or add members that produce.</source>
        <translation>購入枠を下げるか、生産するメンバーを追加してください。</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: its budget is spent.</source>
        <translation>{quarter}までに{mineral}の備蓄が購入した量は予定の{share}です。予算が尽きました。</translation>
    </message>
    <message>
        <source>Raise the budget, or lower the target.</source>
        <translation>予算を増やすか、目標を下げてください。</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: the price was above the one up to which it buys.</source>
        <translation>{quarter}までに{mineral}の備蓄が購入した量は予定の{share}です。価格が購入の上限を上回っていました。</translation>
    </message>
    <message>
        <source>Raise the release price, which that follows, or choose other years of filling.</source>
        <translation>この上限の基準となる放出価格を上げるか、積み増し年数を変えてください。</translation>
    </message>
    <message>
        <source>Some buyers have no other origin: they are rationed at the price the last of them would pay.</source>
        <translation>他の産地がない買い手がいます。最後の買い手が払う価格で割当を受けます。</translation>
    </message>
    <message>
        <source>A stockpile or a joint project would cover it.</source>
        <translation>備蓄または共同プロジェクトで補えます。</translation>
    </message>
    <message>
        <source>Host feed binds for {mineral} in {places}: output of {host} gives no more.</source>
        <translation>主鉱物からの供給が{mineral}の上限になっています：{places}。{host}の生産からはこれ以上得られません。</translation>
    </message>
    <message>
        <source>A price for the by-product brings no more there; more of the host would.</source>
        <translation>副産物の価格を上げてもそこでは増えません。主鉱物の増産なら増えます。</translation>
    </message>
    <message>
        <source>{region} makes no {market}, so nothing happens there.</source>
        <translation>{region}：{market}を生産していないため、何も起こりません。</translation>
    </message>
    <message>
        <source>Choose another actor, mineral or stage.</source>
        <translation>別の主体、鉱物または段階を選んでください。</translation>
    </message>
    <message>
        <source>{when} {region} restricts exports of {market} to {buyers} by {share}.</source>
        <translation>{when}{region}が{market}の{buyers}向け輸出を{share}制限。</translation>
    </message>
    <message>
        <source>{when} {region} charges {buyers} {share} on exports of {market}.</source>
        <translation>{when}{region}が{market}の輸出に{share}を課徴（対象：{buyers}）。</translation>
    </message>
    <message>
        <source>{when} {region} undercuts the costs of {market} by {share}.</source>
        <translation>{when}{region}が{market}をコストより{share}安く販売。</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <translation>キー{key}</translation>
    </message>
    <message numerus="yes">
        <source>a list of {count}</source>
        <translation>
            <numerusform>{count}項目のリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the unknown key {key}</source>
        <translation>未知のキー{key}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>no draw of the parameters in which the markets cleared.</source>
        <translation>市場が均衡するパラメータの抽出がありません。</translation>
    </message>
    <message>
        <source>{mineral}</source>
        <translation>{mineral}</translation>
    </message>
    <message>
        <source>Ease the events or the terms of this mineral.</source>
        <translation>この鉱物の出来事または条件を緩めてください。</translation>
    </message>
    <message>
        <source>a damaged scenario</source>
        <translation>破損したシナリオ</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>別の場所を選んでください。</translation>
    </message>
    <message>
        <source>this place cannot be written ({reason}).</source>
        <translation>この場所に書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>the file or its folder is not there; was a stick or a drive removed?</source>
        <translation>ファイルまたはフォルダーがありません。USBメモリやドライブが外されていませんか。</translation>
    </message>
    <message>
        <source>this place may not be written.</source>
        <translation>この場所への書き込みは許可されていません。</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>a Negotiator document</source>
        <translation>Negotiatorの文書</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>no save file</source>
        <translation>保存ファイルではない</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>他のプログラムのデータベース</translation>
    </message>
    <message>
        <source>a part of a save file</source>
        <translation>保存ファイルの一部</translation>
    </message>
    <message>
        <source>a whole copy of it</source>
        <translation>その完全なコピー</translation>
    </message>
    <message>
        <source>a save file in another form</source>
        <translation>別の形式の保存ファイル</translation>
    </message>
    <message>
        <source>one that this program wrote</source>
        <translation>このプログラムが書いたもの</translation>
    </message>
    <message>
        <source>a version that was used</source>
        <translation>使用されたことのあるバージョン</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} characters, none of them NUL, all of them Unicode</source>
        <translation>
            <numerusform>1～{count}文字、NULを含まず、すべてUnicode</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has changed this file.</source>
        <translation>他のプログラムがこのファイルを変更しました。</translation>
    </message>
    <message>
        <source>a newer program wrote this document, and there may be more in it than is known here.</source>
        <translation>より新しいプログラムがこの文書を書いたため、ここでは未知の内容を含む可能性があります。</translation>
    </message>
    <message>
        <source>Open it to read, and save it in another place.</source>
        <translation>読み取り用に開き、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>a program of version {version} of the form</source>
        <translation>形式バージョン{version}のプログラム</translation>
    </message>
    <message>
        <source>a document written by {writer}</source>
        <translation>{writer}が書いた文書</translation>
    </message>
    <message>
        <source>version {version} of the form, or a newer program</source>
        <translation>形式バージョン{version}、またはより新しいプログラム</translation>
    </message>
    <message>
        <source>{first} and so on without a gap</source>
        <translation>{first}から途切れなく連続</translation>
    </message>
    <message>
        <source>rows that break the rules of a document</source>
        <translation>文書の規則に反する行</translation>
    </message>
    <message>
        <source>rows that are missing</source>
        <translation>欠けている行</translation>
    </message>
    <message>
        <source>numbers that do not follow each other</source>
        <translation>連続していない番号</translation>
    </message>
    <message>
        <source>a changed row {number}</source>
        <translation>変更された行{number}</translation>
    </message>
    <message>
        <source>{who} has this document open.</source>
        <translation>{who}がこの文書を開いています。</translation>
    </message>
    <message>
        <source>Open it to read, or ask them to close it.</source>
        <translation>読み取り用に開くか、閉じてもらってください。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>{who} on {host}</source>
        <translation>{host}の{who}</translation>
    </message>
    <message>
        <source>{who} has this document open since {time}.</source>
        <translation>{who}が{time}からこの文書を開いています。</translation>
    </message>
    <message>
        <source>this should be a lock of Negotiator and is {found}.</source>
        <translation>Negotiatorのロックのはずが、{found}です。</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>削除するか、別の場所を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count}バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>the document has {found}, the most is {most}.</source>
        <translation>文書は{found}、最大は{most}です。</translation>
    </message>
    <message>
        <source>undo step {number}</source>
        <translation>取り消し手順{number}</translation>
    </message>
    <message>
        <source>Save the scenario as a file and begin a new document with it.</source>
        <translation>シナリオをファイルとして保存し、それで新しい文書を始めてください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count}行</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to {last}</source>
        <translation>0～{last}</translation>
    </message>
    <message>
        <source>plain tables alone</source>
        <translation>通常の表のみ</translation>
    </message>
    <message>
        <source>too many tables</source>
        <translation>表が多すぎる</translation>
    </message>
    <message>
        <source>the table {name}</source>
        <translation>表{name}</translation>
    </message>
    <message>
        <source>a damaged save file</source>
        <translation>破損した保存ファイル</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>行が多すぎる</translation>
    </message>
    <message>
        <source>other columns in {table}</source>
        <translation>{table}の列が異なる</translation>
    </message>
    <message>
        <source>a save file that takes too long</source>
        <translation>読み込みに時間がかかりすぎる保存ファイル</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>the tables of a Negotiator document</source>
        <translation>Negotiatorの文書の表</translation>
    </message>
    <message>
        <source>the virtual table {name}</source>
        <translation>仮想表{name}</translation>
    </message>
    <message>
        <source>calibrated on, not counted</source>
        <translation>較正に使用、集計外</translation>
    </message>
    <message>
        <source>{episode}: {line}</source>
        <translation>{episode}：{line}</translation>
    </message>
    <message>
        <source>base year of the data; all minerals and stages</source>
        <translation>データの基準年、全鉱物・全段階</translation>
    </message>
    <message>
        <source>worked out without the engine, on a market of two makers and one buyer</source>
        <translation>エンジンを使わず、生産者2・買い手1の市場で計算</translation>
    </message>
    <message>
        <source>Buyers who hardly mind the origin (σ {sigma}): price paid, against one price</source>
        <translation>産地をほとんど気にしない買い手（σ {sigma}）：支払価格と単一価格の比較</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: price of the other, in % for each %</source>
        <translation>二者の一方のコストが0.01 %低下：他方の価格、1 %当たりの%</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: its own price, in % for each %</source>
        <translation>二者の一方のコストが0.01 %低下：その価格、1 %当たりの%</translation>
    </message>
    <message>
        <source>No deal and no event: largest move of a price in 15 years</source>
        <translation>合意も出来事もなし：15年間の最大の価格変動</translation>
    </message>
    <message>
        <source>Base quarter: largest gap between tonnes made and bought</source>
        <translation>基準四半期：生産量と購入量の最大の差</translation>
    </message>
    <message>
        <source>Floor on one of two alike: price of the other</source>
        <translation>同じ二者の一方に最低価格：他方の価格</translation>
    </message>
    <message>
        <source>Floor on one of two alike: its own price</source>
        <translation>同じ二者の一方に最低価格：その価格</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: price of the other</source>
        <translation>同じ二者の一方に関税：他方の価格</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: its own price</source>
        <translation>同じ二者の一方に関税：その価格</translation>
    </message>
    <message>
        <source>the log-linear system of shares, supply and demand</source>
        <translation>シェア・供給・需要の対数線形システム</translation>
    </message>
    <message>
        <source>scipy.optimize.least_squares on a second text of the equations, of random starts; recorded, and solved again by the tests. Both begin the quarter with what the engine&apos;s quarters before left.</source>
        <translation>方程式の別実装をscipy.optimize.least_squaresで乱数の初期値から解いて記録し、テストで再度解いたもの。どちらも、エンジンの前の四半期までの結果から始めます。</translation>
    </message>
    <message numerus="yes">
        <source>{mineral}: prices in {count} quarters that scipy has solved, largest relative distance</source>
        <translation>
            <numerusform>{mineral}：scipyが解いた{count}四半期の価格、最大の相対距離</numerusform>
        </translation>
    </message>
    <message>
        <source>the run failed with {name}: {reason}.</source>
        <translation>計算が{name}で失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>This is a fault of the program; undo the last step and go on.</source>
        <translation>プログラムの不具合です。最後の操作を取り消して続けてください。</translation>
    </message>
    <message>
        <source>the computation failed with {name}: {reason}.</source>
        <translation>計算が{name}で失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>プログラムの不具合です。</translation>
    </message>
    <message>
        <source>Antimony 2024-25</source>
        <translation>アンチモン2024～25年</translation>
    </message>
    <message>
        <source>price abroad, December 2024 over August</source>
        <translation>国外価格、2024年12月の対8月比</translation>
    </message>
    <message>
        <source>price abroad, June 2025 over August 2024</source>
        <translation>国外価格、2025年6月の対2024年8月比</translation>
    </message>
    <message>
        <source>price abroad, November 2025 over August 2024</source>
        <translation>国外価格、2025年11月の対2024年8月比</translation>
    </message>
    <message>
        <source>price in Europe, January 2025 over September 2024</source>
        <translation>欧州の価格、2025年1月の対2024年9月比</translation>
    </message>
    <message>
        <source>price in China, January 2025 over September 2024</source>
        <translation>中国の価格、2025年1月の対2024年9月比</translation>
    </message>
    <message>
        <source>US imports, 2025 over 2024</source>
        <translation>米国の輸入、2025年の対2024年比</translation>
    </message>
    <message>
        <source>to the US through neutrals under the ban, t Sb a quarter</source>
        <translation>禁輸下で中立国経由の米国向け、四半期当たりt Sb</translation>
    </message>
    <message>
        <source>3,834 t of oxide in five months x 0.8353 t Sb a tonne; simulated: mean of the first year of the ban</source>
        <translation>5か月で酸化物3,834 t × 1 t当たり0.8353 t Sb。模擬値は禁輸初年の平均</translation>
    </message>
    <message>
        <source>mine output of the world, 2025 over 2024</source>
        <translation>世界の鉱山生産、2025年の対2024年比</translation>
    </message>
    <message>
        <source>Gallium 2023-25</source>
        <translation>ガリウム2023～25年</translation>
    </message>
    <message>
        <source>price abroad, December 2023 over June</source>
        <translation>国外価格、2023年12月の対6月比</translation>
    </message>
    <message>
        <source>circular: the demand elasticity of gallium was estimated on this episode</source>
        <translation>循環：ガリウムの需要弾力性はこの事例から推定</translation>
    </message>
    <message>
        <source>price abroad, March 2024 over June 2023</source>
        <translation>国外価格、2024年3月の対2023年6月比</translation>
    </message>
    <message>
        <source>price abroad, December 2025 over June 2023</source>
        <translation>国外価格、2025年12月の対2023年6月比</translation>
    </message>
    <message>
        <source>price in China, October 2023 over July</source>
        <translation>中国の価格、2023年10月の対7月比</translation>
    </message>
    <message>
        <source>the demand elasticity of gallium was estimated on this episode, from prices abroad</source>
        <translation>ガリウムの需要弾力性はこの事例の国外価格から推定</translation>
    </message>
    <message>
        <source>price in China, December 2025 over July 2023</source>
        <translation>中国の価格、2025年12月の対2023年7月比</translation>
    </message>
    <message>
        <source>output of China, 2025 over 2023</source>
        <translation>中国の生産、2025年の対2023年比</translation>
    </message>
    <message>
        <source>Rare earths 2010-12</source>
        <translation>レアアース2010～12年</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, August 2010 over 2008</source>
        <translation>国外の酸化ランタン、2010年8月の対2008年比</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2011 over 2008</source>
        <translation>国外の酸化ランタン、2011年第3四半期の対2008年比</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2012 over 2008</source>
        <translation>国外の酸化ランタン、2012年第3四半期の対2008年比</translation>
    </message>
    <message>
        <source>neodymium abroad, peak of 2011 over the time before</source>
        <translation>国外のネオジム、2011年のピークの対以前比</translation>
    </message>
    <message>
        <source>about 20 USD/kg before, by the note of the printed row; the largest simulated quarter of the year</source>
        <translation>公表行の注記によれば以前は約20 USD/kg。模擬値は年内最大の四半期</translation>
    </message>
    <message>
        <source>dysprosium oxide abroad, August 2011 over January 2009</source>
        <translation>国外の酸化ジスプロシウム、2011年8月の対2009年1月比</translation>
    </message>
    <message>
        <source>legal exports of China, 2012 over the quota of 2009</source>
        <translation>中国の合法輸出、2012年の対2009年枠比</translation>
    </message>
    <message>
        <source>output of China, 2013 over 2009</source>
        <translation>中国の生産、2013年の対2009年比</translation>
    </message>
    <message>
        <source>new output elsewhere by 2014, over use elsewhere in 2010</source>
        <translation>2014年までの他地域の新規生産、2010年の他地域の使用量比</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>ユーラシア経済連合</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>湾岸協力会議</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>メルコスール</translation>
    </message>
    <message>
        <source>Southern African Customs Union</source>
        <translation>南部アフリカ関税同盟</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>アジア太平洋</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>米州</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>中東・北アフリカ</translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation>サハラ以南アフリカ</translation>
    </message>
    <message>
        <source>Central Asia and Caucasus</source>
        <translation>中央アジア・コーカサス</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>US, EU and Japan</source>
        <translation>米国・EU・日本</translation>
    </message>
    <message>
        <source>US and Mexico</source>
        <translation>米国・メキシコ</translation>
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
        <translation>FORGE（鉱物安全保障パートナーシップ）</translation>
    </message>
    <message>
        <source>All 55 and the host</source>
        <translation>全55代表団と主催国</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>price marks</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>what production costs outside the largest producer, the price of the base year and {premium} more.</source>
        <translation>最大生産国以外での生産費用。基準年の価格に{premium}を加えたもの。</translation>
    </message>
    <message>
        <source>our cost</source>
        <translation>自陣の費用</translation>
    </message>
    <message>
        <source>The premium is your assumption.</source>
        <translation>この割増は利用者の前提です。</translation>
    </message>
    <message>
        <source>The premium is judged: {low} to {high} {unit} ({source}).</source>
        <translation>この割増は判断による値です：{low}～{high} {unit}（{source}）。</translation>
    </message>
    <message>
        <source>US guarantee</source>
        <translation>米国保証</translation>
    </message>
    <message>
        <source>US offtake</source>
        <translation>米国引取り</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, because {causes}</source>
        <translation>（理由：{causes}）</translation>
    </message>
    <message>
        <source>more is recycled</source>
        <translation>リサイクルが増加</translation>
    </message>
    <message>
        <source>less is recycled</source>
        <translation>リサイクルが減少</translation>
    </message>
    <message>
        <source>less capacity closes in {who}</source>
        <translation>設備閉鎖が減少：{who}</translation>
    </message>
    <message>
        <source>more capacity closes in {who}</source>
        <translation>設備閉鎖が増加：{who}</translation>
    </message>
    <message>
        <source>more capacity is built in {who}</source>
        <translation>設備新設が増加：{who}</translation>
    </message>
    <message>
        <source>less capacity is built in {who}</source>
        <translation>設備新設が減少：{who}</translation>
    </message>
    <message>
        <source>more is bought from {who}</source>
        <translation>購入が増加：{who}</translation>
    </message>
    <message>
        <source>less is bought from {who}</source>
        <translation>購入が減少：{who}</translation>
    </message>
    <message>
        <source>users and makers answer the price</source>
        <translation>利用者と製造者が価格に反応</translation>
    </message>
    <message>
        <source>users turn to or from substitutes</source>
        <translation>利用者が代替品を増減</translation>
    </message>
    <message>
        <source>buyers turn to other origins</source>
        <translation>買い手が産地を変更</translation>
    </message>
    <message>
        <source>makers&apos; capacity changes</source>
        <translation>製造者の能力が変化</translation>
    </message>
    <message>
        <source>stocks change</source>
        <translation>在庫が変化</translation>
    </message>
    <message>
        <source>the club or what is assumed of the mineral is another</source>
        <translation>クラブまたは鉱物の前提が異なる</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}、{second}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>All 55 with border floors</source>
        <translation>全55代表団、国境最低価格</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host agree on border-adjusted price floors, as the US Vice-President proposed there: reference prices kept by adjustable tariffs (spglobal.com 2026-02-04; underlines.news).</source>
        <translation>2026年2月4日にワシントンに集まった55代表団と主催国が、米副大統領の提案どおり国境で調整する最低価格に合意する：調整関税で保つ参照価格（spglobal.com 2026-02-04、underlines.news）。</translation>
    </message>
    <message>
        <source>400 t of indium for $125 m</source>
        <translation>インジウム400 t、1億2500万ドル</translation>
    </message>
    <message>
        <source>The US Defense Logistics Agency buys 400 t of indium over three years for 125 m USD: 133.3 t a year at 312,500 USD/t, about 61 % of US use and 12 % of world output.</source>
        <translation>米国防兵站局が3年間に400 tのインジウムを1億2500万ドルで購入：年133.3 t、312,500 USD/t、米国の使用の約61 %、世界生産の12 %。</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>合意なし</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host form a club and agree on nothing: the baseline.</source>
        <translation>2026年2月4日にワシントンに集まった55代表団と主催国がクラブを作り、何も合意しない：比較の基準。</translation>
    </message>
    <message>
        <source>$12 bn stockpile</source>
        <translation>120億ドルの備蓄</translation>
    </message>
    <message>
        <source>Project Vault, announced on 2026-02-02: a civilian reserve of the United States of 12 bn USD, with a loan of up to 10 bn USD of the Export-Import Bank and 1.67 bn USD of private capital, aimed at 60 days of use (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</source>
        <translation>2026年2月2日発表の Project Vault：米国の民生用備蓄120億ドル。輸出入銀行の融資は最大100億ドル、民間資本は16億7000万ドル、目標は使用60日分（gtreview.com、tradingpedia.com 2026-02-02、principlecivics.com）。</translation>
    </message>
    <message>
        <source>US-EU-Japan floor</source>
        <translation>日米欧の最低価格</translation>
    </message>
    <message>
        <source>The United States, the European Union and Japan said on 2026-02-04 that they explore a plurilateral trade initiative with border-adjusted price floors (European Commission STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</source>
        <translation>米国・欧州連合・日本は2026年2月4日、国境で調整する最低価格を伴う複数国間の貿易構想を検討すると述べた（欧州委員会 STATEMENT/26/323、supplychaindive.com、thedeepdive.ca）。</translation>
    </message>
    <message>
        <source>US-Mexico action plan</source>
        <translation>米墨行動計画</translation>
    </message>
    <message>
        <source>The United States and Mexico agreed on 2026-02-04 on a plan of sixty days: pick minerals and explore border-adjusted price floors (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</source>
        <translation>米国とメキシコは2026年2月4日、60日間の計画に合意した：鉱物を選び、国境で調整する最低価格を検討する（clcouncil.org 2026-02-05、Reuters 2026-02-04、finanznachrichten.de）。</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Reset all assumptions</source>
        <translation>すべての前提をリセット</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>鉱物</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>下限～上限</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典（英語）</translation>
    </message>
    <message>
        <source>set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>{name}: allowed are numbers from {low} to {high}, or nothing</source>
        <translation>{name}：{low}～{high} の数値または空欄が可能です</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>{name}を {value} に設定</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>全鉱物</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>{origin} → {destination}</translation>
    </message>
    <message>
        <source>Your own value, from {low} to {high}; empty it to take that of the data</source>
        <translation>独自の値、{low}～{high}。空欄にするとデータの値を使います</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>● Price and supply of {mineral}: official</source>
        <translation>● 価格と供給（{mineral}）：公式</translation>
    </message>
    <message>
        <source>◐ Price and supply of {mineral}: published or derived</source>
        <translation>◐ 価格と供給（{mineral}）：公表または算出</translation>
    </message>
    <message>
        <source>○ Price and supply of {mineral}: partly judged</source>
        <translation>○ 価格と供給（{mineral}）：一部は判断による値</translation>
    </message>
</context>
<context>
    <name>thresholds</name>
    <message>
        <source>Not met: {missed}</source>
        <translation>未達：{missed}</translation>
    </message>
    <message>
        <source>Thresholds met</source>
        <translation>しきい値達成</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {state}</source>
        <translation>しきい値 {threshold}：{state}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>{measure} {value} of {threshold}</source>
        <translation>{measure} {value}（{threshold} 中）</translation>
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
        <translation>日</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>百万USD</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>× price now</source>
        <translation>× 現在価格</translation>
    </message>
    <message>
        <source>of all a year</source>
        <translation>／年</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t／年</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{section}: {within} within, {near} near, {missed} missed</source>
        <translation>{section}：範囲内 {within}、近似 {near}、外れ {missed}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典：{source}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果値</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>許容帯</translation>
    </message>
    <message>
        <source>Limits with exact answers</source>
        <translation>厳密解のある極限</translation>
    </message>
    <message>
        <source>Independent solver</source>
        <translation>独立ソルバー</translation>
    </message>
    <message>
        <source>Back-tests: observed beside simulated</source>
        <translation>バックテスト：実績と模擬</translation>
    </message>
    <message>
        <source>Note of the data: {note}</source>
        <translation>データの注記（英語）：{note}</translation>
    </message>
    <message>
        <source>Printed source: {source}</source>
        <translation>公表された出典（英語）：{source}</translation>
    </message>
    <message>
        <source>{verdict}, not counted</source>
        <translation>{verdict}、集計外</translation>
    </message>
    <message>
        <source>within</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>near</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>外れ</translation>
    </message>
    <message>
        <source>factor {factor}, wrong way</source>
        <translation>{factor} 倍、逆方向</translation>
    </message>
    <message>
        <source>factor {factor}</source>
        <translation>{factor} 倍</translation>
    </message>
    <message>
        <source>within {within}, near {near}</source>
        <translation>範囲内 {within}、近似 {near}</translation>
    </message>
    <message>
        <source>factor: within {within}, near {near}</source>
        <translation>倍率：範囲内 {within}、近似 {near}</translation>
    </message>
    <message>
        <source>Exact answers</source>
        <translation>厳密解</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>バックテスト</translation>
    </message>
</context>
</TS>
