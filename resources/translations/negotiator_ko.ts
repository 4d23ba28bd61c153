<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AdversaryDialog</name>
    <message>
        <source>The adversary</source>
        <translation>대립국</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>대립국</translation>
    </message>
    <message>
        <source>How it acts</source>
        <translation>행동 방식</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>변경되지 않은 이유</translation>
    </message>
</context>
<context>
    <name>AgainstBox</name>
    <message>
        <source>No deal, my assumptions</source>
        <translation>협정 없음, 내 전제</translation>
    </message>
    <message>
        <source>No deal, as shipped</source>
        <translation>협정 없음, 기본 전제</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>What changes and dashed lines are compared with</source>
        <translation>변화와 점선의 비교 대상</translation>
    </message>
</context>
<context>
    <name>ArticleLetters</name>
    <message>
        <source>Articles: {names}</source>
        <translation>조항: {names}</translation>
    </message>
</context>
<context>
    <name>BandsButton</name>
    <message>
        <source>Bands</source>
        <translation>변동폭</translation>
    </message>
    <message>
        <source>Bands: where 8 of 10 draws of the parameters lie</source>
        <translation>변동폭: 매개변수 추출 10회 중 8회가 놓이는 범위</translation>
    </message>
</context>
<context>
    <name>ChangeButton</name>
    <message>
        <source>Replay the last change</source>
        <translation>최근 변경 다시 보기</translation>
    </message>
    <message>
        <source>Replay the last change: as it was before, then as it is now</source>
        <translation>최근 변경 다시 보기: 변경 전, 이어서 현재 상태</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>What changed</source>
        <translation>달라진 점</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>이유…</translation>
    </message>
    <message>
        <source>What changed and why…</source>
        <translation>달라진 점과 그 이유…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>this chart</source>
        <translation>이 차트</translation>
    </message>
    <message>
        <source>Show another chart here</source>
        <translation>여기에 다른 차트 표시</translation>
    </message>
    <message>
        <source>Table, copy, export and window</source>
        <translation>표, 복사, 내보내기, 창</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>축 고정</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>수치 복사</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>그림 복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>새 창에서 열기</translation>
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
        <translation>EU 집행위원회와 개별 참석한 회원국</translation>
    </message>
    <message>
        <source>{gain} {unit}</source>
        <translation>{gain} {unit}</translation>
    </message>
    <message>
        <source>{gain} {unit} while outside</source>
        <translation>미참여 시 {gain} {unit}</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>유럽연합</translation>
    </message>
</context>
<context>
    <name>CoalitionPanel</name>
    <message>
        <source>Coalition</source>
        <translation>연합</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>사전 설정…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>국가 찾기</translation>
    </message>
    <message>
        <source>Seats, ticked when in the club</source>
        <translation>좌석(클럽 참여국에 체크)</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>지역별</translation>
    </message>
    <message>
        <source>By bloc</source>
        <translation>블록별</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>역할별</translation>
    </message>
    <message>
        <source>Group the seats</source>
        <translation>좌석 묶기</translation>
    </message>
    <message>
        <source>Role: the part in the chosen mineral in which a seat weighs most</source>
        <translation>역할: 선택한 광물에서 해당 좌석의 비중이 가장 큰 분야</translation>
    </message>
    <message>
        <source>Articles: {names}</source>
        <translation>조항: {names}</translation>
    </message>
    <message>
        <source>Coalitions to begin with</source>
        <translation>출발점이 되는 연합</translation>
    </message>
    <message>
        <source>No seat is called “{text}”.</source>
        <translation>“{text}”에 해당하는 좌석이 없습니다.</translation>
    </message>
</context>
<context>
    <name>CoalitionViewModel</name>
    <message>
        <source>{name} is in the club</source>
        <translation>{name}: 클럽 참여</translation>
    </message>
    <message>
        <source>{name} attended and is not in the club</source>
        <translation>{name}: 참석했으나 클럽 미참여</translation>
    </message>
    <message>
        <source>{name} is the adversary and cannot join</source>
        <translation>{name}: 대립국이므로 참여 불가</translation>
    </message>
    <message>
        <source>{name} did not attend and has no seat</source>
        <translation>{name}: 불참하여 좌석 없음</translation>
    </message>
    <message>
        <source>Add {name} to the club</source>
        <translation>클럽에 추가: {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the club</source>
        <translation>클럽에서 제외: {name}</translation>
    </message>
    <message>
        <source>Add the European Union to the club</source>
        <translation>유럽연합을 클럽에 추가</translation>
    </message>
    <message>
        <source>Take the European Union out of the club</source>
        <translation>유럽연합을 클럽에서 제외</translation>
    </message>
    <message>
        <source>Let each member act by itself</source>
        <translation>회원국별로 따로 행동</translation>
    </message>
    <message>
        <source>Let customs unions act as one</source>
        <translation>관세동맹을 하나로 행동</translation>
    </message>
    <message>
        <source>Choose coalition: {name}</source>
        <translation>연합 선택: {name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>이 단어가 들어 있는 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>시나리오 추가</translation>
    </message>
    <message>
        <source>Take away the last</source>
        <translation>마지막 열 제거</translation>
    </message>
    <message>
        <source>What cannot be compared</source>
        <translation>비교할 수 없는 항목</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>시나리오 나란히 보기</translation>
    </message>
    <message>
        <source>Difference against</source>
        <translation>차이의 기준</translation>
    </message>
    <message>
        <source>This document without its deal</source>
        <translation>이 문서(협정 제외)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>파일과 비교</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Add a scenario to see what differs.</source>
        <translation>시나리오를 추가하면 차이가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>DealGrid</name>
    <message>
        <source>Minerals and instruments of the deal</source>
        <translation>협정의 광물과 정책수단</translation>
    </message>
</context>
<context>
    <name>DealGridDialog</name>
    <message>
        <source>All minerals</source>
        <translation>모든 광물</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>변경되지 않은 이유</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>셀 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. Shown is the main stage of each mineral; the rest is under All terms.</source>
        <translation>셀을 선택하고 한 번 입력하면 모든 셀에 들어갑니다. 이 표와 같은 제목의 스프레드시트 표나, 한 셀을 기준으로 수치만 붙여넣을 수 있습니다. 셀을 비우면 정책수단이 제거됩니다. 광물마다 주요 단계만 표시되며 나머지는 모든 조건에 있습니다.</translation>
    </message>
</context>
<context>
    <name>DealGridModel</name>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>DealGridViewModel</name>
    <message>
        <source>Set {count} cells of the deal</source>
        <translation>협정 셀 {count}개 설정</translation>
    </message>
    <message>
        <source>{mineral}: {setting}</source>
        <translation>{mineral}: {setting}</translation>
    </message>
    <message>
        <source>Paste into the deal</source>
        <translation>협정에 붙여넣기</translation>
    </message>
    <message>
        <source>Choose the cell at which to paste.</source>
        <translation>붙여넣을 위치의 셀을 선택하십시오.</translation>
    </message>
    <message>
        <source>What was copied reaches beyond the table.</source>
        <translation>복사한 범위가 표를 벗어납니다.</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>All minerals…</source>
        <translation>모든 광물…</translation>
    </message>
    <message>
        <source>Add a mineral…</source>
        <translation>광물 추가…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>자세히…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>협정 내용</translation>
    </message>
    <message>
        <source>other instruments and stages</source>
        <translation>그 밖의 정책수단과 단계</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>초기화: {mineral}</translation>
    </message>
    <message>
        <source>Reset all minerals to no deal</source>
        <translation>모든 광물을 협정 없음으로 초기화</translation>
    </message>
</context>
<context>
    <name>DealTableModel</name>
    <message>
        <source>Quota</source>
        <translation>쿼터</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>광물</translation>
    </message>
    <message>
        <source>Floor, USD</source>
        <translation>하한 USD</translation>
    </message>
</context>
<context>
    <name>DealViewModel</name>
    <message>
        <source>Remove {mineral} floor</source>
        <translation>하한가격 해제: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} floor to {price}</source>
        <translation>하한가격 설정: {mineral}, {price}</translation>
    </message>
    <message>
        <source>Let treasuries pay the gap for {mineral}</source>
        <translation>차액을 국고가 부담: {mineral}</translation>
    </message>
    <message>
        <source>Levy at the border for {mineral}</source>
        <translation>국경에서 부과: {mineral}</translation>
    </message>
    <message>
        <source>Remove {mineral} quota</source>
        <translation>구매 쿼터 해제: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {tonnes} t a year</source>
        <translation>구매 쿼터 설정: {mineral}, 연 {tonnes} t</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the market price</source>
        <translation>쿼터 물량을 시장가격으로 구매: {mineral}</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the floor price</source>
        <translation>쿼터 물량을 하한가격으로 구매: {mineral}</translation>
    </message>
    <message>
        <source>Set the dates of {mineral}</source>
        <translation>기간 설정: {mineral}</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>초기화: {mineral}</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>협정 없음으로 초기화</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {share}</source>
        <translation>구매 쿼터 설정: {mineral}, {share}</translation>
    </message>
</context>
<context>
    <name>DialogHost</name>
    <message>
        <source>The deal says nothing of this mineral yet. Add a term.</source>
        <translation>이 광물에 관한 협정 내용이 아직 없습니다. 조건을 추가하십시오.</translation>
    </message>
    <message>
        <source>All terms of the chosen mineral</source>
        <translation>선택한 광물의 모든 조건</translation>
    </message>
    <message>
        <source>Nothing happens outside the club. Add an event.</source>
        <translation>클럽 밖에서 일어나는 일이 없습니다. 사건을 추가하십시오.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
</context>
<context>
    <name>DoctrineViewModel</name>
    <message>
        <source>Doctrine: {what}</source>
        <translation>행동 원칙: {what}</translation>
    </message>
    <message>
        <source>Adversary: {name}</source>
        <translation>대립국: {name}</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Documents and scenarios</source>
        <translation>문서와 시나리오</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>One file at a time can be dropped here.</source>
        <translation>여기에는 한 번에 파일 하나만 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>What was dropped is no file on this computer.</source>
        <translation>놓은 것은 이 컴퓨터에 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Restore the document?</source>
        <translation>문서를 복원하시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>복원(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>나중에 묻기(&amp;L)</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>버전 {number} 시점으로 되돌리기</translation>
    </message>
    <message>
        <source>Import a folder of scenarios</source>
        <translation>시나리오 폴더 가져오기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>이 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Open a &amp;copy to read</source>
        <translation>읽기용 사본 열기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>그래도 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>변경 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go back to how it was opened</source>
        <translation>처음 열었을 때로 되돌리기(&amp;G)</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>변경을 유지하시겠습니까?</translation>
    </message>
    <message>
        <source>Go back to how it was opened</source>
        <translation>처음 열었을 때로 되돌리기</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>이 시나리오는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>다른 데이터</translation>
    </message>
    <message>
        <source>This document cannot be restored.</source>
        <translation>이 문서를 복원할 수 없습니다.</translation>
    </message>
    <message>
        <source>Documents (*{document}) and scenarios (*{scenario}) can be opened. A table of the deal is copied in a spreadsheet and pasted under Deal, All minerals.</source>
        <translation>문서(*{document})와 시나리오(*{scenario})를 열 수 있습니다. 협정 표는 스프레드시트에서 복사하여 ‘협정’의 ‘모든 광물’에 붙여넣습니다.</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>이 단계를 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>no floor</source>
        <translation>하한가격 없음</translation>
    </message>
    <message>
        <source>About the floor</source>
        <translation>하한가격 설명</translation>
    </message>
    <message>
        <source>How the floor works</source>
        <translation>하한가격 적용 방식</translation>
    </message>
    <message>
        <source>Levy at the border</source>
        <translation>국경 부과금</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>국고가 차액 부담</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>하한가격</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>적용 방식</translation>
    </message>
    <message>
        <source>Floor price in {unit}</source>
        <translation>하한가격({unit})</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}, 슬라이더</translation>
    </message>
    <message>
        <source>Set a floor price first</source>
        <translation>먼저 하한가격을 설정하십시오</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>안내서에서 찾기</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
</context>
<context>
    <name>HeadlineViewModel</name>
    <message>
        <source>Before the last change</source>
        <translation>최근 변경 전</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>About: {subject}</source>
        <translation>설명: {subject}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>이 시점으로 되돌리기(&amp;G)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>버전 기록</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>No change was kept yet.</source>
        <translation>보존된 변경이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Against the table: {difference}</source>
        <translation>현재 내용과의 차이: {difference}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation>프로그램을 다시 시작하면 이 언어로 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Which panels are shown, and how large the letters are</source>
        <translation>표시할 패널과 글자 크기</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Member</source>
        <translation>회원국</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>소비자</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>생산자</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>국고</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>확보율</translation>
    </message>
    <message>
        <source>Better off</source>
        <translation>이득</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some}/{all}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>What each member gains</source>
        <translation>회원국별 이득</translation>
    </message>
    <message>
        <source>Who gains and who pays?</source>
        <translation>누가 이득을 보고 누가 부담하는가?</translation>
    </message>
    <message>
        <source>m USD a year, secure share in points; {span}, {count} minerals</source>
        <translation>연간 백만 달러, 확보율은 포인트; {span}, 광물 {count}종</translation>
    </message>
    <message>
        <source>Worst off first</source>
        <translation>불리한 순</translation>
    </message>
    <message>
        <source>Worst off last</source>
        <translation>유리한 순</translation>
    </message>
</context>
<context>
    <name>LedgerViewModel</name>
    <message>
        <source>All {count} members</source>
        <translation>전체 회원국({count})</translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>not set</source>
        <translation>미설정</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New from</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>협정 없음으로 초기화</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ManyControl</name>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} 외 {count}</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>in the club</source>
        <translation>클럽 참여</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>참석</translation>
    </message>
    <message>
        <source>Colours of the map: {words}</source>
        <translation>지도 색상: {words}</translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message>
        <source>the European Union</source>
        <translation>유럽연합</translation>
    </message>
    <message>
        <source>{who} signs: {article}</source>
        <translation>서명: {who}, {article}</translation>
    </message>
    <message>
        <source>{who} drops: {article}</source>
        <translation>서명 철회: {who}, {article}</translation>
    </message>
    <message>
        <source>Set the dates of {who}</source>
        <translation>기간 설정: {who}</translation>
    </message>
</context>
<context>
    <name>MineralList</name>
    <message>
        <source>Minerals of the deal</source>
        <translation>협정 대상 광물</translation>
    </message>
</context>
<context>
    <name>MineralPicker</name>
    <message>
        <source>Find a mineral</source>
        <translation>광물 찾기</translation>
    </message>
    <message>
        <source>All minerals by group</source>
        <translation>분류별 모든 광물</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Customs unions act as one</source>
        <translation>관세동맹이 하나로 행동</translation>
    </message>
    <message>
        <source>Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended have signed, and for the whole union, as with the EU. Else consent is taken as given.</source>
        <translation>이 경우 EAEU, GCC, MERCOSUR, SACU의 국경조치는 참석한 구성국이 모두 서명하면 EU와 마찬가지로 동맹 전체를 구속합니다. 그렇지 않으면 동의가 있는 것으로 봅니다.</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>허용 범위: {low}~{high}</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>QuarterBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>허용 범위: {low}~{high}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{year}년 {number}Q</translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>Buy from members</source>
        <translation>회원국산 구매</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>쿼터 없음</translation>
    </message>
    <message>
        <source>About the quota</source>
        <translation>구매 쿼터 설명</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>합의가격</translation>
    </message>
    <message>
        <source>Buy from members in % of use, slider</source>
        <translation>회원국산 구매(사용량의 %), 슬라이더</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>시장가격</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>하한가격과 동일</translation>
    </message>
    <message>
        <source>First quarter in force</source>
        <translation>시행 첫 분기</translation>
    </message>
    <message>
        <source>Last quarter in force</source>
        <translation>시행 마지막 분기</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>시행 기간</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t/년</translation>
    </message>
    <message>
        <source>% of use</source>
        <translation>%(사용량)</translation>
    </message>
    <message>
        <source>Buy from members in tonnes a year</source>
        <translation>회원국산 구매(연간 톤)</translation>
    </message>
    <message>
        <source>Buy from members in % of use</source>
        <translation>회원국산 구매(사용량의 %)</translation>
    </message>
    <message>
        <source>Fixed: {price}</source>
        <translation>고정: {price}</translation>
    </message>
    <message>
        <source>Set a quota first</source>
        <translation>먼저 쿼터를 설정하십시오</translation>
    </message>
    <message>
        <source>Set a floor or a quota first</source>
        <translation>먼저 하한가격이나 쿼터를 설정하십시오</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>목록 지우기</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>Run through the years</source>
        <translation>연도순으로 진행</translation>
    </message>
    <message>
        <source>Let the cursor run through the years</source>
        <translation>커서를 연도순으로 이동</translation>
    </message>
</context>
<context>
    <name>SaveDesk</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>저장됨: {file}</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>다른 곳에 저장(&amp;E)…</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>{name}의 변경을 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>This file cannot be saved.</source>
        <translation>이 파일을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Documents with their history</source>
        <translation>기록이 포함된 문서</translation>
    </message>
    <message>
        <source>Scenarios to send</source>
        <translation>전송용 시나리오</translation>
    </message>
    <message>
        <source>Your work is kept in memory until it can be saved.</source>
        <translation>작업 내용은 저장할 수 있을 때까지 메모리에 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>SearchChoiceControl</name>
    <message>
        <source>“{typed}” is not in the list: type a part of a name, and choose.</source>
        <translation>“{typed}” 항목이 목록에 없습니다. 이름의 일부를 입력하고 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>SeatFilter</name>
    <message>
        <source>European Union</source>
        <translation>유럽연합</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Gains</source>
        <translation>이득</translation>
    </message>
    <message>
        <source>Mean yearly gain of each seat against no deal, in the club or not</source>
        <translation>협정 없음 대비 좌석별 연평균 이득(클럽 참여 여부 무관)</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Articles that each member signs; click a dot, or press 1 to 5 on a line</source>
        <translation>회원국별로 서명하는 조항. 점을 클릭하거나 해당 줄에서 1~5를 누르십시오</translation>
    </message>
    <message>
        <source>Last column: {column}</source>
        <translation>마지막 열: {column}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Signs: {article}</source>
        <translation>서명: {article}</translation>
    </message>
    <message>
        <source>Joins in…</source>
        <translation>참여 시점…</translation>
    </message>
    <message>
        <source>Leaves in…</source>
        <translation>탈퇴 시점…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Begin with the start page</source>
        <translation>시작 페이지부터 시작</translation>
    </message>
    <message>
        <source>Show the five hints with the first deal</source>
        <translation>첫 협정에서 다섯 가지 도움말 표시</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>로그 열기</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Layout at the start</source>
        <translation>시작할 때의 배치</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>지난번과 동일</translation>
    </message>
    <message>
        <source>They grow as far as the window has room for them.</source>
        <translation>창에 여유가 있는 만큼 커집니다.</translation>
    </message>
    <message>
        <source>Changes in the history are kept under it.</source>
        <translation>변경 기록은 이 이름으로 남습니다.</translation>
    </message>
    <message>
        <source>From the next start on:</source>
        <translation>다음 시작부터:</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>로그가 없습니다.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Find a number, a country or a source</source>
        <translation>수치, 국가, 출처 찾기</translation>
    </message>
    <message>
        <source>Only what I changed</source>
        <translation>내가 변경한 것만</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>모든 전제 초기화</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>입력 내용 설명</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>수치 범위</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>How people react, all minerals</source>
        <translation>반응 행태, 모든 광물</translation>
    </message>
    <message>
        <source>Numbers with grade and source</source>
        <translation>등급과 출처가 있는 수치</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>표시: {count}</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Membership of {who}</source>
        <translation>참여 기간: {who}</translation>
    </message>
    <message>
        <source>Joins in</source>
        <translation>참여 시점</translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation>탈퇴 시점</translation>
    </message>
    <message>
        <source>First quarter in the club</source>
        <translation>클럽에 참여하는 첫 분기</translation>
    </message>
    <message>
        <source>First quarter outside the club again</source>
        <translation>다시 클럽 밖이 되는 첫 분기</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>입력 내용 설명</translation>
    </message>
    <message>
        <source>Without a tick: in the club from the start, and to the end.</source>
        <translation>체크하지 않으면 처음부터 끝까지 클럽에 참여합니다.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Leave the presentation</source>
        <translation>발표 모드 끝내기</translation>
    </message>
    <message>
        <source>Show menus and panels again (Esc)</source>
        <translation>메뉴와 패널 다시 표시(Esc)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>시작할 때 이 페이지 표시</translation>
    </message>
    <message>
        <source>Try the trilateral floor</source>
        <translation>3자 하한가격 시험</translation>
    </message>
    <message>
        <source>United States, European Union and Japan. One lever, three minutes.</source>
        <translation>미국, 유럽연합, 일본. 설정 하나, 3분.</translation>
    </message>
    <message>
        <source>Start from no deal</source>
        <translation>협정 없음에서 시작</translation>
    </message>
    <message>
        <source>The world as shipped: 56 seats at the table, 35 minerals, nothing signed.</source>
        <translation>기본 제공 상태의 세계: 협상석 56석, 광물 35종, 서명 없음.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>A scenario or an exercise document that somebody sent you.</source>
        <translation>받은 시나리오 또는 연습 문서.</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>정확도 확인</translation>
    </message>
    <message>
        <source>The model beside 2010, 2023 and 2024, misses included.</source>
        <translation>2010년, 2023년, 2024년 실적과 모형의 대조. 빗나간 결과도 포함.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경 시각</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>Negotiator</translation>
    </message>
    <message>
        <source>Choose who joins, write the deal, and see at once what it does to supply and to everybody&apos;s money.</source>
        <translation>참여국을 정하고 협정을 작성하면 공급과 각국의 수지에 미치는 영향이 바로 나타납니다.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>What can this not tell me?</source>
        <translation>이것으로 알 수 없는 것은?</translation>
    </message>
    <message>
        <source>Start in ten minutes</source>
        <translation>10분 만에 시작하기</translation>
    </message>
    <message>
        <source>Every number and its source</source>
        <translation>모든 수치와 그 출처</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command</source>
        <translation>Ctrl+Shift+P: 모든 명령 찾기</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Computing…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Cannot compute; these are the last figures</source>
        <translation>계산할 수 없습니다. 직전 수치를 표시합니다</translation>
    </message>
    <message>
        <source>Up to date, {span} by quarter</source>
        <translation>최신 상태, {span}, 분기별</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>알림 1건</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>알림 {count}건</translation>
    </message>
    <message>
        <source>The bands cannot be computed</source>
        <translation>변동폭을 계산할 수 없습니다</translation>
    </message>
    <message>
        <source>Computing bands, {share}, {seconds} s left · Cancel</source>
        <translation>구간 계산 중 {share}, {seconds}초 남음 · 취소</translation>
    </message>
    <message>
        <source>Computing bands, {share} · Cancel</source>
        <translation>변동폭 계산 중, {share} · 취소</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>차트 수치</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation>모든 수치 복사</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>변경되지 않은 이유</translation>
    </message>
</context>
<context>
    <name>TermsViewModel</name>
    <message>
        <source>Add: {what}</source>
        <translation>추가: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>제거: {what}</translation>
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
        <translation>임계값</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>입력 내용 설명</translation>
    </message>
    <message>
        <source>Marks on the meter for the mineral that is shown, kept on this computer. They only say what is reached: the deal does not wait for them.</source>
        <translation>표시된 광물의 계기에 붙이는 눈금이며 이 컴퓨터에 저장됩니다. 도달 여부만 알려 주며, 협정의 발효 조건은 아닙니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>members</source>
        <translation>개국</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Ticked when chosen</source>
        <translation>선택하면 체크</translation>
    </message>
</context>
<context>
    <name>TiersControl</name>
    <message>
        <source>Add a tier</source>
        <translation>대우 단계 추가</translation>
    </message>
    <message>
        <source>Targets of tier {number}</source>
        <translation>대우 단계 {number}의 대상</translation>
    </message>
    <message>
        <source>Cut of tier {number} in %</source>
        <translation>대우 단계 {number}의 감축률(%)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove tier {number}</source>
        <translation>대우 단계 {number} 제거</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>시간축</translation>
    </message>
    <message>
        <source>Cursor at {quarter}</source>
        <translation>커서: {quarter}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>협정</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Move: {what}</source>
        <translation>이동: {what}</translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation>{what}: {first}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what}: {first}~{last}</translation>
    </message>
</context>
<context>
    <name>ValidationView</name>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>다시 계산</translation>
    </message>
    <message>
        <source>Why there is no table</source>
        <translation>표가 없는 이유</translation>
    </message>
    <message>
        <source>Choose a line to see its source.</source>
        <translation>줄을 선택하면 출처가 표시됩니다.</translation>
    </message>
    <message>
        <source>Checks with verdicts</source>
        <translation>판정이 있는 검사</translation>
    </message>
    <message>
        <source>Part of the table that is computed</source>
        <translation>계산이 끝난 표의 비율</translation>
    </message>
    <message>
        <source>Source of the chosen line</source>
        <translation>선택한 줄의 출처</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>What changed and why</source>
        <translation>달라진 점과 그 이유</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Secure share, points</source>
        <translation>확보율, 포인트</translation>
    </message>
    <message>
        <source>Cost, m USD a year</source>
        <translation>비용, 연간 백만 달러</translation>
    </message>
    <message>
        <source>Largest changes by channel</source>
        <translation>가장 큰 변화의 경로별 내역</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Change the deal: what moves is taken apart here.</source>
        <translation>아직 변경한 내용이 없습니다. 협정을 변경하면 움직인 값의 내역이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Other members: shares and costs are counted over others, so the line compares gains against no deal, and these do not come by channels.</source>
        <translation>회원국이 바뀌었습니다. 비율과 비용의 집계 대상이 달라지므로 이 줄은 협정 없음 대비 이득을 비교하며, 이득은 경로별로 나뉘지 않습니다.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Not taken apart: the edit touches no mineral of the deal, more than twelve, or the length of the run.</source>
        <translation>내역 없음: 변경이 협정의 광물과 무관하거나, 광물 12종을 넘거나, 계산 기간에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Means of the run, of the minerals that moved the most, three at most. The channels of a mineral add up to its change; what rounds to nothing is left out.</source>
        <translation>계산 기간의 평균, 가장 많이 움직인 광물 최대 3종. 한 광물의 경로를 모두 더하면 그 변화가 됩니다. 반올림하여 0이 되는 것은 생략합니다.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>World map: {count} of {seats} seats in the club</source>
        <translation>세계지도: {seats}석 중 {count}석 클럽 참여</translation>
    </message>
    <message>
        <source>Turn the wheel to come closer, drag to move</source>
        <translation>휠을 돌리면 확대되고 끌면 이동합니다</translation>
    </message>
    <message>
        <source>The list below does the same by keyboard</source>
        <translation>아래 목록에서 키보드로 같은 작업을 할 수 있습니다</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Hint</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>다시 표시하지 않기</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>계산할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Program {program}, model {model}, data {data}</source>
        <translation>프로그램 {program}, 모형 {model}, 데이터 {data}</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>소스판</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3.</source>
        <translation>Qt는 LGPL 버전 3에 따라 사용됩니다.</translation>
    </message>
    <message>
        <source>Licences of all parts: Help &gt; Licences.</source>
        <translation>모든 구성 요소의 라이선스: 도움말 &gt; 라이선스.</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>Negotiator 정보</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation>연합(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>협정(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>사본 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>기록(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Import a folder of scenarios…</source>
        <translation>시나리오 폴더 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>임계값(&amp;T)…</translation>
    </message>
    <message>
        <source>All &amp;minerals…</source>
        <translation>모든 광물(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;All terms of the mineral…</source>
        <translation>광물의 모든 조건(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>사건(&amp;E)…</translation>
    </message>
    <message>
        <source>The a&amp;dversary…</source>
        <translation>대립국(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reset to no deal</source>
        <translation>협정 없음으로 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>시작 페이지</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Layout: E&amp;xplore</source>
        <translation>배치: 탐색(&amp;X)</translation>
    </message>
    <message>
        <source>Layout: &amp;Negotiate</source>
        <translation>배치: 협상(&amp;N)</translation>
    </message>
    <message>
        <source>Layout: &amp;Present</source>
        <translation>배치: 발표(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>변동폭(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What changed and why…</source>
        <translation>달라진 점과 그 이유(&amp;W)…</translation>
    </message>
    <message>
        <source>Replay the last &amp;change</source>
        <translation>최근 변경 다시 보기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>이 항목 설명(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>명령 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Handbook as &amp;PDF…</source>
        <translation>안내서를 PDF로 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>라이선스(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About Negotiator</source>
        <translation>Negotiator 정보(&amp;A)</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{text}” is no amount. Write it like {example}.</source>
        <translation>“{text}”: 수량이 아닙니다. {example}처럼 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>B</source>
        <translation>국</translation>
    </message>
    <message>
        <source>F</source>
        <translation>재</translation>
    </message>
    <message>
        <source>P</source>
        <translation>구</translation>
    </message>
    <message>
        <source>S</source>
        <translation>비</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>국경</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>재정</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>비축</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>floors and tariffs at its border</source>
        <translation>국경에서의 하한가격과 관세</translation>
    </message>
    <message>
        <source>payments of its treasury to its producers</source>
        <translation>국고에서 자국 생산자에게 지급</translation>
    </message>
    <message>
        <source>buying from members</source>
        <translation>회원국산 구매</translation>
    </message>
    <message>
        <source>a common reserve</source>
        <translation>공동 비축</translation>
    </message>
    <message>
        <source>money for joint projects</source>
        <translation>공동사업 자금</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first}부터</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>{last}까지</translation>
    </message>
    <message>
        <source>{name}: {meaning} (key {key})</source>
        <translation>{name}: {meaning}({key} 키)</translation>
    </message>
    <message>
        <source>signs all articles</source>
        <translation>모든 조항에 서명</translation>
    </message>
    <message>
        <source>signs {articles}</source>
        <translation>서명: {articles}</translation>
    </message>
    <message>
        <source>some sign {articles}</source>
        <translation>일부만 서명: {articles}</translation>
    </message>
    <message>
        <source>does not sign {articles}</source>
        <translation>미서명: {articles}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>nobody is in the club</source>
        <translation>클럽에 참여국이 없습니다</translation>
    </message>
    <message>
        <source>the club begins</source>
        <translation>클럽이 출범합니다</translation>
    </message>
    <message>
        <source>there is no deal yet, so nobody gains or loses</source>
        <translation>아직 협정이 없어 이득도 손실도 없습니다</translation>
    </message>
    <message>
        <source>secure share </source>
        <translation>확보율 </translation>
    </message>
    <message>
        <source>, cost </source>
        <translation>, 비용 </translation>
    </message>
    <message>
        <source> a year</source>
        <translation>/년</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>secure share and cost stay as they are</source>
        <translation>확보율과 비용이 그대로입니다</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Users and makers answer the price</source>
        <translation>사용자와 생산자의 가격 반응</translation>
    </message>
    <message>
        <source>Users turn to or from substitutes</source>
        <translation>대체재로의 전환 또는 복귀</translation>
    </message>
    <message>
        <source>Buyers turn to other origins or scrap</source>
        <translation>다른 원산지나 스크랩으로 구매 전환</translation>
    </message>
    <message>
        <source>Capacity is built, closed, used</source>
        <translation>설비 신설, 폐쇄, 가동</translation>
    </message>
    <message>
        <source>Stocks are sold or filled</source>
        <translation>재고 방출 또는 적립</translation>
    </message>
    <message>
        <source>Origins ask other prices</source>
        <translation>원산지의 가격 변화</translation>
    </message>
    <message>
        <source>Levies, subsidies, agreed prices</source>
        <translation>부과금, 보조금, 합의가격</translation>
    </message>
    <message>
        <source>Other need or assumptions</source>
        <translation>필요량 또는 전제의 차이</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>the ending {ending}.</source>
        <translation>확장자 {ending}.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .csv.</source>
        <translation>파일 이름을 .png, .svg 또는 .csv로 끝나게 지정하십시오.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>도면 (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>수치 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>차트 저장됨: {file}</translation>
    </message>
    <message>
        <source>no numbers yet.</source>
        <translation>아직 수치가 없습니다.</translation>
    </message>
    <message>
        <source>Wait for the chart.</source>
        <translation>차트가 표시될 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>기타 {count}</translation>
    </message>
    <message>
        <source>no deal</source>
        <translation>협정 없음</translation>
    </message>
    <message>
        <source>, no deal {value} </source>
        <translation>, 협정 없음 {value} </translation>
    </message>
    <message>
        <source>What does our {mineral} cost?</source>
        <translation>{mineral}의 비용은 얼마인가?</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>{unit}/년</translation>
    </message>
    <message>
        <source>What buyers pay for all that members use, and what treasuries add to it or collect out of it as levies.</source>
        <translation>회원국의 전체 사용량에 대해 구매자가 지급하는 금액과, 국고가 추가로 부담하거나 부과금으로 거두는 금액입니다.</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>Buyers pay, {unit} a year</source>
        <translation>구매자 지급액, {unit}/년</translation>
    </message>
    <message>
        <source>Treasuries pay, {unit} a year</source>
        <translation>국고 지급액, {unit}/년</translation>
    </message>
    <message>
        <source>No deal, both, {unit} a year</source>
        <translation>협정 없음, 합계, {unit}/년</translation>
    </message>
    <message>
        <source>levy income</source>
        <translation>부과금 수입</translation>
    </message>
    <message>
        <source>treasuries</source>
        <translation>국고</translation>
    </message>
    <message>
        <source>{line}, low (10 %)</source>
        <translation>{line}, 하단(10 %)</translation>
    </message>
    <message>
        <source>{line}, high (90 %)</source>
        <translation>{line}, 상단(90 %)</translation>
    </message>
    <message>
        <source>Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that to no deal in the same draw.</source>
        <translation>변동폭: 매개변수 추출 {draws}회의 10~90 %, 시드 {seed}. 변화는 같은 추출에서의 협정 없음 대비 값입니다.</translation>
    </message>
    <message>
        <source>Whiskers show the band of the sum.</source>
        <translation>수염은 합계의 변동폭입니다.</translation>
    </message>
    <message>
        <source>Draws left out because a market did not clear: {count}.</source>
        <translation>시장이 균형에 이르지 않아 제외한 추출: {count}회.</translation>
    </message>
    <message>
        <source>; band {low} to {high}</source>
        <translation>; 변동폭 {low}~{high}</translation>
    </message>
    <message>
        <source>, change {low} to {high}</source>
        <translation>, 변화 {low}~{high}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>{name} sells</source>
        <translation>{name} 판매</translation>
    </message>
    <message>
        <source>sold to {name}</source>
        <translation>{name}에 판매</translation>
    </message>
    <message>
        <source>sold to the club</source>
        <translation>클럽에 판매</translation>
    </message>
    <message>
        <source>Who sells {mineral} to whom?</source>
        <translation>{mineral}: 누가 누구에게 파는가?</translation>
    </message>
    <message>
        <source>Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to {adversary} and to others. What {adversary} sells at home is left out. Dashed outlines are without the deal.</source>
        <translation>커서가 놓인 분기의 판매량(연율): 각 원산지에서 클럽, {adversary}, 기타로. {adversary}의 국내 판매는 제외합니다. 점선 윤곽은 협정 없음의 경우입니다.</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>클럽</translation>
    </message>
    <message>
        <source>{origin} to {target}, {unit} a year</source>
        <translation>{origin} → {target}, {unit}/년</translation>
    </message>
    <message>
        <source>No deal, {origin} to {target}, {unit} a year</source>
        <translation>협정 없음, {origin} → {target}, {unit}/년</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>소비자</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>생산자</translation>
    </message>
    <message>
        <source>treasury</source>
        <translation>국고</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Who gains, and as whom?</source>
        <translation>누가 어떤 입장에서 이득을 보는가?</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run: what consumers, producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.</source>
        <translation>같은 사건에서 협정 없음 대비 연간 이득, 계산 기간 평균: 회원국별 소비자·생산자·국고의 이득과 손실, 점은 합계. 대상: {of}.</translation>
    </message>
    <message>
        <source>in the club</source>
        <translation>클럽 참여</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>클럽 밖</translation>
    </message>
    <message>
        <source>Who gains and who loses?</source>
        <translation>누가 이득을 보고 누가 손해를 보는가?</translation>
    </message>
    <message>
        <source>Gain, {unit} a year</source>
        <translation>이득, {unit}/년</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run, of every seat, member or not; losses are hatched, members have a dark outline. Over {of}.</source>
        <translation>같은 사건에서 협정 없음 대비 연간 이득, 계산 기간 평균, 회원 여부와 관계없이 모든 좌석. 손실은 빗금, 회원국은 짙은 윤곽으로 표시. 대상: {of}.</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>좌석 없음</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>광물 {count}종</translation>
    </message>
    <message>
        <source> of {all} gain; worst off {worst} </source>
        <translation>/{all} 이득; 가장 불리: {worst} </translation>
    </message>
    <message>
        <source> of {all} gain; the least: {worst} </source>
        <translation>/{all} 이득; 이득 최소: {worst} </translation>
    </message>
    <message>
        <source>deal {value} %</source>
        <translation>협정 {value} %</translation>
    </message>
    <message>
        <source>no deal {value} %</source>
        <translation>협정 없음 {value} %</translation>
    </message>
    <message>
        <source>How much of our {mineral} need is secure?</source>
        <translation>{mineral} 필요량은 얼마나 확보되는가?</translation>
    </message>
    <message>
        <source>% of need</source>
        <translation>필요량의 %</translation>
    </message>
    <message>
        <source>Deal, % of need</source>
        <translation>협정, 필요량의 %</translation>
    </message>
    <message>
        <source>No deal, % of need</source>
        <translation>협정 없음, 필요량의 %</translation>
    </message>
    <message>
        <source>The part of what members need that is still met when their largest supplier outside the club fails.</source>
        <translation>클럽 밖 최대 공급국의 공급이 끊겨도 충족되는 회원국 필요량의 비율입니다.</translation>
    </message>
    <message>
        <source> inside, {outside} outside, no deal {ghost} </source>
        <translation> 역내, 역외 {outside}, 협정 없음 {ghost} </translation>
    </message>
    <message>
        <source>What do members pay for {mineral}?</source>
        <translation>회원국이 지급하는 {mineral}의 가격은?</translation>
    </message>
    <message>
        <source>Members pay, {unit}</source>
        <translation>회원국 지급가격, {unit}</translation>
    </message>
    <message>
        <source>Outside, {unit}</source>
        <translation>역외, {unit}</translation>
    </message>
    <message>
        <source>No deal, {unit}</source>
        <translation>협정 없음, {unit}</translation>
    </message>
    <message>
        <source>Floor, {unit}</source>
        <translation>하한가격, {unit}</translation>
    </message>
    <message>
        <source>no deal {value}</source>
        <translation>협정 없음 {value}</translation>
    </message>
    <message>
        <source>The average of what members pay, wherever the goods come from.</source>
        <translation>원산지와 관계없이 회원국이 지급하는 가격의 평균입니다.</translation>
    </message>
    <message>
        <source>The floor holds for goods that enter from outside the club. Members&apos; own goods pass free, so that the average can lie below the floor.</source>
        <translation>하한가격은 클럽 밖에서 들어오는 물품에 적용됩니다. 회원국 물품은 적용되지 않으므로 평균이 하한가격보다 낮을 수 있습니다.</translation>
    </message>
    <message>
        <source>members {value}</source>
        <translation>회원국 {value}</translation>
    </message>
    <message>
        <source>outside {value}</source>
        <translation>역외 {value}</translation>
    </message>
    <message>
        <source>border floor {value}</source>
        <translation>국경 하한가격 {value}</translation>
    </message>
    <message>
        <source>guaranteed {value}</source>
        <translation>보증 {value}</translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>, 핵심</translation>
    </message>
    <message>
        <source>, not critical</source>
        <translation>, 핵심 아님</translation>
    </message>
    <message>
        <source>What is critical for the club?</source>
        <translation>클럽에 핵심적인 광물은?</translation>
    </message>
    <message>
        <source>supply risk</source>
        <translation>공급위험</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>경제적 중요도</translation>
    </message>
    <message>
        <source>Supply risk, mean over the run</source>
        <translation>공급위험, 계산 기간 평균</translation>
    </message>
    <message>
        <source>No deal, supply risk, mean over the run</source>
        <translation>협정 없음, 공급위험, 계산 기간 평균</translation>
    </message>
    <message>
        <source>The European Commission&apos;s method with the club in the place of the EU: a mineral is critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow points are without the deal.</source>
        <translation>EU 대신 클럽을 대상으로 한 EU 집행위원회 방법: 공급위험이 1 이상이고 경제적 중요도가 2.8 이상이면 핵심광물입니다. 속이 빈 점은 협정 없음의 경우입니다.</translation>
    </message>
    <message>
        <source>economic importance</source>
        <translation>경제적 중요도</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>핵심</translation>
    </message>
    <message>
        <source> of {demand}, no deal {ghost} </source>
        <translation>/{demand}, 협정 없음 {ghost} </translation>
    </message>
    <message>
        <source>{adversary}, no deal</source>
        <translation>{adversary}, 협정 없음</translation>
    </message>
    <message>
        <source>{origin}, {unit} a year</source>
        <translation>{origin}, {unit}/년</translation>
    </message>
    <message>
        <source>Where does our {mineral} come from?</source>
        <translation>{mineral}의 공급처는 어디인가?</translation>
    </message>
    <message>
        <source>What members use in a year, by the place that delivers it.</source>
        <translation>회원국의 연간 사용량을 공급 지역별로 나눈 것입니다.</translation>
    </message>
    <message>
        <source>The lower ones show that of {adversary}.</source>
        <translation>아래쪽 수염은 {adversary}의 변동폭입니다.</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>다른 회원국</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>recycled, stocks</source>
        <translation>재활용·재고</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>재활용</translation>
    </message>
    <message>
        <source>in chain {value} %</source>
        <translation>공급망 전체 {value} %</translation>
    </message>
    <message>
        <source>How far do we depend on {adversary} for {mineral}?</source>
        <translation>{mineral}: {adversary} 의존도는?</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Passed through the chain, % of use</source>
        <translation>공급망 통과, 사용량의 %</translation>
    </message>
    <message>
        <source>No deal, through the chain, % of use</source>
        <translation>협정 없음, 공급망 통과, 사용량의 %</translation>
    </message>
    <message>
        <source>In the chain: the part of what members use that passed through {adversary} at this or any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members buy at that stage.</source>
        <translation>공급망 전체: 회원국 사용량 중 이 단계 또는 그 이전 단계에서 {adversary}에서 거쳐 온 비율. 광석, 정제, 부품: 각 단계에서 회원국이 구매하는 양 중 {adversary}에서 직접 판매한 비율.</translation>
    </message>
    <message>
        <source>How long do our stocks of {mineral} last?</source>
        <translation>{mineral} 재고는 며칠분인가?</translation>
    </message>
    <message>
        <source>days without imports</source>
        <translation>수입 없이 버티는 일수</translation>
    </message>
    <message>
        <source>Deal, days</source>
        <translation>협정, 일</translation>
    </message>
    <message>
        <source>No deal, days</source>
        <translation>협정 없음, 일</translation>
    </message>
    <message>
        <source>Days for which stocks held by firms and governments in the club replace what it imports on balance. Drawn up to two years.</source>
        <translation>클럽의 기업과 정부가 보유한 재고로 순수입을 대체할 수 있는 일수입니다. 최대 2년까지 그립니다.</translation>
    </message>
    <message>
        <source>Members sell more {mineral} than they buy abroad, so there is no import to replace.</source>
        <translation>회원국의 {mineral} 역외 판매가 역외 구매보다 많아 대체할 수입이 없습니다.</translation>
    </message>
    <message>
        <source>How much {mineral} does {adversary} export?</source>
        <translation>{adversary}의 {mineral} 수출량은?</translation>
    </message>
    <message>
        <source>What {adversary} sells to all others in a year.</source>
        <translation>{adversary}에서 다른 모든 국가에 연간 판매하는 양입니다.</translation>
    </message>
    <message>
        <source>How much {mineral} do members make?</source>
        <translation>회원국의 {mineral} 생산량은?</translation>
    </message>
    <message>
        <source>What members make in a year at each stage, in tonnes of content. The dashed line is the stage with the bold label, without a deal.</source>
        <translation>각 단계의 회원국 연간 생산량(함유량 톤). 점선은 굵은 이름표 단계의 협정 없음 경우입니다.</translation>
    </message>
    <message>
        <source>No deal, {origin}</source>
        <translation>협정 없음, {origin}</translation>
    </message>
    <message>
        <source>{date}: no net imports</source>
        <translation>{date}: 순수입 없음</translation>
    </message>
    <message>
        <source>deal {value}</source>
        <translation>협정 {value}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>ore</source>
        <translation>광석</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>정제</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>{stage}, % of what members buy</source>
        <translation>{stage}, 회원국 구매량의 %</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>UAE</translation>
    </message>
    <message>
        <source>Bosnia</source>
        <translation>보스니아</translation>
    </message>
    <message>
        <source>Dominican Rep.</source>
        <translation>도미니카 공화국</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>Papua N. Guinea</source>
        <translation>파푸아뉴기니</translation>
    </message>
    <message>
        <source>rest of world</source>
        <translation>나머지 세계</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>{year}년 {number}분기</translation>
    </message>
    <message>
        <source>final demand times {size}</source>
        <translation>최종수요 {size}배</translation>
    </message>
    <message>
        <source>{actor}: {size} stands still</source>
        <translation>{actor}: {size} 가동 중단</translation>
    </message>
    <message>
        <source>{actor} charges {size} on exports</source>
        <translation>{actor}: 수출 부과금 {size}</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}, then charges</source>
        <translation>{actor}: {size} 저가 공세 후 부과금</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}</source>
        <translation>{actor}: {size} 저가 공세</translation>
    </message>
    <message>
        <source>{actor} opens new capacity</source>
        <translation>{actor}: 신규 설비 가동</translation>
    </message>
    <message>
        <source>trade with {actor} opens</source>
        <translation>{actor}: 교역 재개</translation>
    </message>
    <message>
        <source>{actor} halves exports</source>
        <translation>{actor}: 수출 절반 감축</translation>
    </message>
    <message>
        <source>{actor} stops exports</source>
        <translation>{actor}: 수출 중단</translation>
    </message>
    <message>
        <source>{actor} cuts exports by {size}</source>
        <translation>{actor}: 수출 {size} 감축</translation>
    </message>
    <message>
        <source>Nobody is in the club yet: tick a country on the left.</source>
        <translation>클럽에 아직 참여국이 없습니다. 왼쪽에서 국가에 체크하십시오.</translation>
    </message>
    <message>
        <source>No member uses {mineral}: tick a country that does, or choose another mineral.</source>
        <translation>사용하는 회원국이 없습니다: {mineral}. 사용하는 국가에 체크하거나 다른 광물을 선택하십시오.</translation>
    </message>
    <message>
        <source>Total, {unit}</source>
        <translation>합계, {unit}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mine</source>
        <translation>광산</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>정제품</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>시장가격</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>하한가격과 동일</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>고정가격</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>국고</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원국</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>All outsiders</source>
        <translation>모든 역외국</translation>
    </message>
    <message>
        <source>The adversary</source>
        <translation>대립국</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>공개시장</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>현금 지출</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>시장가치</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>각자 부담</translation>
    </message>
    <message>
        <source>By GDP</source>
        <translation>GDP 기준</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>사용량 기준</translation>
    </message>
    <message>
        <source>By output</source>
        <translation>생산량 기준</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>By own shares</source>
        <translation>자체 비율</translation>
    </message>
</context>
<context>
    <name>coalition</name>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count}/{seats}</translation>
    </message>
    <message>
        <source>{count} delegations and the host may join. A member counts whenever it joins; the Commission counts once, for the EU states without a seat of their own</source>
        <translation>대표단 {count}개와 주최국이 참여할 수 있습니다. 회원국은 참여 시점과 관계없이 집계하며, EU 집행위원회는 별도 좌석이 없는 EU 국가를 대표하여 하나로 집계합니다</translation>
    </message>
    <message>
        <source>Members&apos; part of all purchases of {mineral} in the base year</source>
        <translation>기준연도 전체 구매 중 회원국 비율: {mineral}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원국</translation>
    </message>
    <message>
        <source>World need</source>
        <translation>세계 필요량</translation>
    </message>
    <message>
        <source>Its own numbers are those of the {count} EU states that sent no delegation: {states}. Its trade policy binds all 27; nobody is counted twice</source>
        <translation>자체 수치는 대표단을 보내지 않은 EU {count}개국의 것입니다: {states}. 통상정책은 27개국 전체를 구속하며 이중 집계는 없습니다</translation>
    </message>
    <message>
        <source>Border floors bind EU states only if the European Commission joins.</source>
        <translation>국경 하한가격은 EU 집행위원회가 참여해야만 EU 국가를 구속합니다.</translation>
    </message>
    <message>
        <source>Trade policy of the European Union is one: with the Commission it binds all 27.</source>
        <translation>유럽연합의 통상정책은 하나입니다. 집행위원회가 참여하면 27개국 전체를 구속합니다.</translation>
    </message>
    <message>
        <source>Add the Commission</source>
        <translation>집행위원회 추가</translation>
    </message>
    <message>
        <source>all that attended have signed</source>
        <translation>참석국 모두 서명</translation>
    </message>
    <message>
        <source>not signed by {names}</source>
        <translation>미서명: {names}</translation>
    </message>
    <message>
        <source>Border measures need the consent of {blocs}; it is taken as given.</source>
        <translation>국경조치에는 다음의 동의가 필요합니다: {blocs}. 동의가 있는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Border measures bind {blocs} once all of it that attended have signed.</source>
        <translation>참석한 구성국이 모두 서명하면 국경조치가 다음을 구속합니다: {blocs}.</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>채굴</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>정제</translation>
    </message>
    <message>
        <source>Not in the data of {mineral}</source>
        <translation>데이터에 없음: {mineral}</translation>
    </message>
    <message>
        <source>Members&apos; part of world output of {form} in the base year</source>
        <translation>기준연도 세계 생산 중 회원국 비율: {form}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>백만 달러/년</translation>
    </message>
    <message>
        <source>bn USD a year</source>
        <translation>십억 달러/년</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>생산국</translation>
    </message>
    <message>
        <source>Refiners</source>
        <translation>정제국</translation>
    </message>
    <message>
        <source>Makers of components</source>
        <translation>부품 제조국</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>소비국</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>주최국</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>In no customs union</source>
        <translation>관세동맹 비소속</translation>
    </message>
    <message>
        <source>No part in this mineral</source>
        <translation>이 광물과 무관</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>미참여</translation>
    </message>
    <message>
        <source>outside {gain}</source>
        <translation>미참여 {gain}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Gain a year against no deal, m USD</source>
        <translation>협정 없음 대비 연간 이득, 백만 달러</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>서로 다른 설정</translation>
    </message>
    <message>
        <source>This document, no deal</source>
        <translation>이 문서, 협정 없음</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>이 문서</translation>
    </message>
    <message>
        <source>Outcome, mean of the run over the same minerals: {count}</source>
        <translation>결과, 같은 광물의 계산 기간 평균: {count}종</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>백만 달러/년</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>회원국</translation>
    </message>
    <message>
        <source>Minerals of the deal</source>
        <translation>협정 대상 광물</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>확보율</translation>
    </message>
    <message>
        <source>Secure share without a deal</source>
        <translation>협정이 없을 때의 확보율</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Cost without a deal</source>
        <translation>협정이 없을 때의 비용</translation>
    </message>
    <message>
        <source>Buyers, against no deal</source>
        <translation>구매자, 협정 없음 대비</translation>
    </message>
    <message>
        <source>Treasuries, against no deal</source>
        <translation>국고, 협정 없음 대비</translation>
    </message>
    <message>
        <source>Quarters of the run</source>
        <translation>계산 기간의 분기 수</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>난수 시드</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>대립국</translation>
    </message>
    <message>
        <source>How the adversary acts</source>
        <translation>대립국의 행동 방식</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>조항</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>참여</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>탈퇴</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>사건 {number}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>앙골라</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>아르헨티나</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>아르메니아</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>오스트레일리아</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>바레인</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>벨기에</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>볼리비아</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>브라질</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>쿡 제도</translation>
    </message>
    <message>
        <source>Czech Republic</source>
        <translation>체코</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>콩고민주공화국</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>도미니카 공화국</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>에콰도르</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>에스토니아</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>EU 집행위원회</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>핀란드</translation>
    </message>
    <message>
        <source>France</source>
        <translation>프랑스</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>독일</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>그리스</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>기니</translation>
    </message>
    <message>
        <source>India</source>
        <translation>인도</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>이스라엘</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>이탈리아</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>요르단</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>카자흐스탄</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>케냐</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>리투아니아</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>말레이시아</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>멕시코</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>몽골</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>모로코</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>뉴질랜드</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>노르웨이</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>오만</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>파키스탄</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>파라과이</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>페루</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>필리핀</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>폴란드</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>카타르</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>대한민국</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>루마니아</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>사우디아라비아</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>시에라리온</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>스웨덴</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>태국</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>네덜란드</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>우크라이나</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>아랍에미리트</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>우즈베키스탄</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>잠비아</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>대만</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>러시아</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>인도네시아</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>칠레</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>남아프리카공화국</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>짐바브웨</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>가봉</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>모잠비크</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>마다가스카르</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>미얀마</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>베트남</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>튀르키예</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>이란</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>쿠바</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>뉴칼레도니아</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>르완다</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>탄자니아</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>나이지리아</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>부룬디</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>라오스</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>타지키스탄</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>투르크메니스탄</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>키르기스스탄</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>벨라루스</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>스위스</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>콜롬비아</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>베네수엘라</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>과테말라</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>스리랑카</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>파푸아뉴기니</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>보츠와나</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>나미비아</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>세네갈</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>가나</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>코트디부아르</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>이집트</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>조지아</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>알바니아</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>보스니아 헤르체고비나</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>세르비아</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>에티오피아</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>우간다</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>북한</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>캄보디아</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>방글라데시</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>자메이카</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>아이슬란드</translation>
    </message>
    <message>
        <source>Rest of world</source>
        <translation>나머지 세계</translation>
    </message>
</context>
<context>
    <name>data units</name>
    <message>
        <source>absolute value, 10 years</source>
        <translation>절댓값, 10년</translation>
    </message>
    <message>
        <source>absolute value, 10 years, to the component price</source>
        <translation>절댓값, 10년, 부품 가격 대비</translation>
    </message>
    <message>
        <source>absolute value, annual</source>
        <translation>절댓값, 연간</translation>
    </message>
    <message>
        <source>absolute value, annual, to the component price</source>
        <translation>절댓값, 연간, 부품 가격 대비</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>연간</translation>
    </message>
    <message>
        <source>annual, within idle capacity</source>
        <translation>연간, 유휴 능력 범위 내</translation>
    </message>
    <message>
        <source>Armington elasticity among origins</source>
        <translation>원산지 간 아밍턴 탄력성</translation>
    </message>
    <message>
        <source>days of consumption</source>
        <translation>소비일수</translation>
    </message>
    <message>
        <source>EC substitution index for supply risk, 1 = not substitutable</source>
        <translation>공급위험용 EC 대체지수, 1 = 대체 불가</translation>
    </message>
    <message>
        <source>EU end-of-life recycling input rate</source>
        <translation>EU 사용 후 제품 재활용 투입률</translation>
    </message>
    <message>
        <source>extra capital cost outside the top producer</source>
        <translation>최대 생산국 밖에서의 추가 자본비</translation>
    </message>
    <message>
        <source>extra full cost outside the dominant producer</source>
        <translation>지배적 생산국 밖에서의 추가 총비용</translation>
    </message>
    <message>
        <source>extra full refining cost outside the dominant producer</source>
        <translation>지배적 생산국 밖에서의 추가 정제 총비용</translation>
    </message>
    <message>
        <source>fraction per year, 2024-40</source>
        <translation>연간 비율, 2024~40년</translation>
    </message>
    <message>
        <source>fraction per year, 2025-40</source>
        <translation>연간 비율, 2025~40년</translation>
    </message>
    <message>
        <source>GWh of cells per year</source>
        <translation>셀 GWh/년</translation>
    </message>
    <message>
        <source>index 0 to 10</source>
        <translation>지수 0~10</translation>
    </message>
    <message>
        <source>price / cash cost, sustained 2-3 quarters</source>
        <translation>가격/현금비용, 2~3분기 지속</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>share of capacity</source>
        <translation>생산능력 중 비율</translation>
    </message>
    <message>
        <source>share of cell price</source>
        <translation>셀 가격 중 비율</translation>
    </message>
    <message>
        <source>share of component price</source>
        <translation>부품 가격 중 비율</translation>
    </message>
    <message>
        <source>share of imports</source>
        <translation>수입 중 비율</translation>
    </message>
    <message>
        <source>share of refined price</source>
        <translation>정제품 가격 중 비율</translation>
    </message>
    <message>
        <source>share of refined use, world</source>
        <translation>정제품 사용량 중 비율, 세계</translation>
    </message>
    <message>
        <source>share of supply</source>
        <translation>공급 중 비율</translation>
    </message>
    <message>
        <source>share/quarter</source>
        <translation>비율/분기</translation>
    </message>
    <message>
        <source>t cathode active material per year</source>
        <translation>양극 활물질 t/년</translation>
    </message>
    <message>
        <source>t cobalt-bearing cathode per year</source>
        <translation>코발트 함유 양극재 t/년</translation>
    </message>
    <message>
        <source>t finished NdFeB magnets per year</source>
        <translation>NdFeB 자석 완제품 t/년</translation>
    </message>
    <message>
        <source>t polysilicon per year</source>
        <translation>폴리실리콘 t/년</translation>
    </message>
    <message>
        <source>t/year</source>
        <translation>t/년</translation>
    </message>
    <message>
        <source>USD per t of refined mineral going in</source>
        <translation>투입 정제 광물 1 t당 USD</translation>
    </message>
    <message>
        <source>USD per t/year of capacity</source>
        <translation>생산능력 1 t/년당 USD</translation>
    </message>
    <message>
        <source>USD per t/year of refined mineral going in</source>
        <translation>투입 정제 광물 1 t/년당 USD</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>USD/t</translation>
    </message>
    <message>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <source>years, decision to output</source>
        <translation>년, 결정에서 생산까지</translation>
    </message>
    <message>
        <source>years, discovery to output</source>
        <translation>년, 발견에서 생산까지</translation>
    </message>
    <message>
        <source>years, permitted project to output</source>
        <translation>년, 허가된 사업에서 생산까지</translation>
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
        <translation>{year}년: 어느 회원국도 공급할 수 없는 물량 {amount}</translation>
    </message>
    <message>
        <source>No deal: nothing is set</source>
        <translation>협정 없음: 설정된 항목 없음</translation>
    </message>
    <message>
        <source>1 setting differs from no deal</source>
        <translation>협정 없음과 다른 설정 1건</translation>
    </message>
    <message>
        <source>{count} settings differ from no deal</source>
        <translation>협정 없음과 다른 설정 {count}건</translation>
    </message>
    <message>
        <source>Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)</source>
        <translation>공급위험 {risk}, 막대 3개 중 {bars}개(EU 집행위원회, 2023년)</translation>
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
        <translation>같은 항목의 순서 변경</translation>
    </message>
    <message>
        <source>{count} settings changed</source>
        <translation>설정 {count}건 변경</translation>
    </message>
    <message>
        <source>{who} joins</source>
        <translation>참여: {who}</translation>
    </message>
    <message>
        <source>{who} join</source>
        <translation>참여: {who}</translation>
    </message>
    <message>
        <source>{who} leaves</source>
        <translation>탈퇴: {who}</translation>
    </message>
    <message>
        <source>{who} leave</source>
        <translation>탈퇴: {who}</translation>
    </message>
    <message>
        <source>customs unions act as one</source>
        <translation>관세동맹이 하나로 행동</translation>
    </message>
    <message>
        <source>each member acts by itself</source>
        <translation>회원국이 따로 행동</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>회원국 {count}개</translation>
    </message>
    <message>
        <source>{mineral} floor removed</source>
        <translation>{mineral}: 하한가격 해제</translation>
    </message>
    <message>
        <source>{mineral} floor set at {price}</source>
        <translation>{mineral}: 하한가격 {price} 설정</translation>
    </message>
    <message>
        <source>{mineral} floor {before} → {price}</source>
        <translation>{mineral}: 하한가격 {before} → {price}</translation>
    </message>
    <message>
        <source>{mineral}: treasuries pay the gap</source>
        <translation>{mineral}: 국고가 차액 부담</translation>
    </message>
    <message>
        <source>{mineral}: levy at the border</source>
        <translation>{mineral}: 국경 부과금</translation>
    </message>
    <message>
        <source>{mineral} quota removed</source>
        <translation>{mineral}: 쿼터 해제</translation>
    </message>
    <message>
        <source>{mineral} quota set at {amount}</source>
        <translation>{mineral}: 쿼터 {amount} 설정</translation>
    </message>
    <message>
        <source>{mineral} quota {before} → {amount}</source>
        <translation>{mineral}: 쿼터 {before} → {amount}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount}/년</translation>
    </message>
    <message>
        <source>{mineral}: other dates</source>
        <translation>{mineral}: 기간 변경</translation>
    </message>
    <message>
        <source>other possible worlds</source>
        <translation>다른 가능 세계</translation>
    </message>
    <message>
        <source>another number of quarters</source>
        <translation>분기 수 변경</translation>
    </message>
    <message>
        <source>another seed of chance</source>
        <translation>난수 시드 변경</translation>
    </message>
    <message>
        <source>adversary {before} → {after}</source>
        <translation>대립국 {before} → {after}</translation>
    </message>
    <message>
        <source>adversary: {before} → {after}</source>
        <translation>대립국: {before} → {after}</translation>
    </message>
    <message>
        <source>another conduct of the adversary</source>
        <translation>대립국의 행동 변경</translation>
    </message>
    <message>
        <source>{mineral}: {term}</source>
        <translation>{mineral}: {term}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} → {after}</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>제거: {what}</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>추가: {what}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>validation</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>the disk has not answered for {seconds} seconds.</source>
        <translation>디스크가 {seconds}초 동안 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Save the document in another place.</source>
        <translation>문서를 다른 곳에 저장하십시오.</translation>
    </message>
    <message>
        <source>a fault of the program ({name}); its log has more.</source>
        <translation>프로그램 오류({name}). 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Save the scenario as a file to send.</source>
        <translation>시나리오를 전송용 파일로 저장하십시오.</translation>
    </message>
    <message>
        <source>the process that computes ended twice without an answer.</source>
        <translation>계산 프로세스가 응답 없이 두 번 종료되었습니다.</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Undo the last step, or save your work and start the program again.</source>
        <translation>마지막 작업을 취소하거나, 작업을 저장하고 프로그램을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>the process that computes beside the window ended before its last part.</source>
        <translation>창과 별도로 계산하는 프로세스가 끝나기 전에 종료되었습니다.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>다시 계산하십시오.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>변동폭</translation>
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
        <translation>매우 높은 가격에서의 사용 탄력성</translation>
    </message>
    <message>
        <source>Part of a year&apos;s response in a quarter</source>
        <translation>연간 반응 중 한 분기의 비율</translation>
    </message>
    <message>
        <source>Most of a cut that leaks through neutrals</source>
        <translation>중립국을 거쳐 새는 감축분의 최대 비율</translation>
    </message>
    <message>
        <source>Pace of new capacity</source>
        <translation>신규 설비 증설 속도</translation>
    </message>
    <message>
        <source>Pace of closing</source>
        <translation>설비 폐쇄 속도</translation>
    </message>
    <message>
        <source>By-products not yet recovered from their hosts</source>
        <translation>주광물에서 아직 회수되지 않는 부산물</translation>
    </message>
    <message>
        <source>Price in the base year</source>
        <translation>기준연도 가격</translation>
    </message>
    <message>
        <source>Economic importance, EU 2023</source>
        <translation>경제적 중요도, EU 2023</translation>
    </message>
    <message>
        <source>Supply risk, EU 2023</source>
        <translation>공급위험, EU 2023</translation>
    </message>
    <message>
        <source>Extra capital cost outside the largest producer</source>
        <translation>최대 생산국 밖에서의 추가 자본비</translation>
    </message>
    <message>
        <source>Extra running cost outside the largest producer</source>
        <translation>최대 생산국 밖에서의 추가 운영비</translation>
    </message>
    <message>
        <source>Elasticity of use, ten years</source>
        <translation>사용 탄력성, 10년</translation>
    </message>
    <message>
        <source>Elasticity of use, a year</source>
        <translation>사용 탄력성, 1년</translation>
    </message>
    <message>
        <source>Growth of use a year</source>
        <translation>사용량 연간 증가율</translation>
    </message>
    <message>
        <source>Price over cash cost at which plants close</source>
        <translation>공장이 폐쇄되는 현금비용 대비 가격</translation>
    </message>
    <message>
        <source>Capital cost of a mine</source>
        <translation>광산 자본비</translation>
    </message>
    <message>
        <source>Time to build a mine</source>
        <translation>광산 건설 기간</translation>
    </message>
    <message>
        <source>Time from discovery to a mine</source>
        <translation>발견부터 광산까지의 기간</translation>
    </message>
    <message>
        <source>Part of ore in the refined price</source>
        <translation>정제품 가격 중 광석의 비율</translation>
    </message>
    <message>
        <source>Part of use met by recycling</source>
        <translation>사용량 중 재활용 충당 비율</translation>
    </message>
    <message>
        <source>Capital cost of a refinery</source>
        <translation>정제소 자본비</translation>
    </message>
    <message>
        <source>Time to build a refinery</source>
        <translation>정제소 건설 기간</translation>
    </message>
    <message>
        <source>Time to restart a closed plant</source>
        <translation>폐쇄 공장 재가동 기간</translation>
    </message>
    <message>
        <source>How easily buyers change origin</source>
        <translation>구매자의 원산지 전환 용이성</translation>
    </message>
    <message>
        <source>Commercial stocks</source>
        <translation>상업 재고</translation>
    </message>
    <message>
        <source>Substitution index, EU method</source>
        <translation>대체지수, EU 방법</translation>
    </message>
    <message>
        <source>Elasticity of mining, a year</source>
        <translation>채굴 탄력성, 1년</translation>
    </message>
    <message>
        <source>Elasticity of refining, a year</source>
        <translation>정제 탄력성, 1년</translation>
    </message>
    <message>
        <source>Use of mining capacity</source>
        <translation>채굴 설비 가동률</translation>
    </message>
    <message>
        <source>Use of refining capacity</source>
        <translation>정제 설비 가동률</translation>
    </message>
    <message>
        <source>Capital cost of a component plant</source>
        <translation>부품 공장 자본비</translation>
    </message>
    <message>
        <source>Time to build a component plant</source>
        <translation>부품 공장 건설 기간</translation>
    </message>
    <message>
        <source>Price of the component</source>
        <translation>부품 가격</translation>
    </message>
    <message>
        <source>Part of refined use that goes into components</source>
        <translation>정제품 사용량 중 부품용 비율</translation>
    </message>
    <message>
        <source>Part of refined use that goes elsewhere</source>
        <translation>정제품 사용량 중 기타 용도 비율</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of a cell</source>
        <translation>셀 가격 중 정제품의 비율</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of the component</source>
        <translation>부품 가격 중 정제품의 비율</translation>
    </message>
    <message>
        <source>Elasticity of component making, a year</source>
        <translation>부품 제조 탄력성, 1년</translation>
    </message>
    <message>
        <source>Use of component capacity</source>
        <translation>부품 설비 가동률</translation>
    </message>
    <message>
        <source>World output of the component</source>
        <translation>부품의 세계 생산량</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>행태</translation>
    </message>
    <message>
        <source>Price and importance</source>
        <translation>가격과 중요도</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Parameter, component</source>
        <translation>매개변수, 부품</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>생산량</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>Printed origin</source>
        <translation>공표된 원산지</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>매장량</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>채굴</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>정제</translation>
    </message>
    <message>
        <source>component</source>
        <translation>부품</translation>
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
        <translation>프로그램 오류</translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault, and your work is still here.</source>
        <translation>프로그램에 오류가 발생했습니다. 사용자의 잘못이 아니며 작업 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>계속 작업</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>로그 열기</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log. It is this file: {file}</source>
        <translation>이 컴퓨터에는 로그를 여는 프로그램이 없습니다. 로그 파일: {file}</translation>
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
        <translation>십억 달러</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>백만 달러</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>spodumene/lepidolite concentrate, brine</source>
        <translation>스포듀민/레피돌라이트 정광, 염수</translation>
    </message>
    <message>
        <source>Cu-Co and Ni laterite ore, hydroxide</source>
        <translation>Cu-Co 광석과 Ni 라테라이트광, 수산화물</translation>
    </message>
    <message>
        <source>laterite and sulphide ore</source>
        <translation>라테라이트광과 황화광</translation>
    </message>
    <message>
        <source>flake/amorphous concentrate</source>
        <translation>인상/토상 흑연 정광</translation>
    </message>
    <message>
        <source>manganese ore</source>
        <translation>망간광</translation>
    </message>
    <message>
        <source>concentrate, SX-EW</source>
        <translation>정광, SX-EW</translation>
    </message>
    <message>
        <source>bauxite</source>
        <translation>보크사이트</translation>
    </message>
    <message>
        <source>bastnaesite, monazite, ion-adsorption clay</source>
        <translation>배스트네사이트, 모나자이트, 이온흡착형 점토</translation>
    </message>
    <message>
        <source>ion-adsorption clay, xenotime, monazite</source>
        <translation>이온흡착형 점토, 제노타임, 모나자이트</translation>
    </message>
    <message>
        <source>as NdPr</source>
        <translation>NdPr과 동일</translation>
    </message>
    <message>
        <source>stibnite concentrate</source>
        <translation>휘안석 정광</translation>
    </message>
    <message>
        <source>scheelite/wolframite concentrate</source>
        <translation>회중석/철망간중석 정광</translation>
    </message>
    <message>
        <source>cassiterite concentrate</source>
        <translation>석석 정광</translation>
    </message>
    <message>
        <source>tantalite/coltan</source>
        <translation>탄탈라이트/콜탄</translation>
    </message>
    <message>
        <source>pyrochlore</source>
        <translation>파이로클로르</translation>
    </message>
    <message>
        <source>ilmenite and rutile</source>
        <translation>티탄철석과 금홍석</translation>
    </message>
    <message>
        <source>vanadiferous magnetite slag, stone coal</source>
        <translation>함바나듐 자철석 슬래그, 석탄질 셰일</translation>
    </message>
    <message>
        <source>molybdenite concentrate</source>
        <translation>휘수연석 정광</translation>
    </message>
    <message>
        <source>acid and metallurgical fluorspar</source>
        <translation>산급 및 야금용 형석</translation>
    </message>
    <message>
        <source>chromite ore</source>
        <translation>크롬철석광</translation>
    </message>
    <message>
        <source>PGM concentrate</source>
        <translation>PGM 정광</translation>
    </message>
    <message>
        <source>PGM and Ni-Cu concentrate</source>
        <translation>PGM 및 Ni-Cu 정광</translation>
    </message>
    <message>
        <source>zinc concentrate</source>
        <translation>아연 정광</translation>
    </message>
    <message>
        <source>zircon concentrate</source>
        <translation>지르콘 정광</translation>
    </message>
    <message>
        <source>bertrandite, beryl</source>
        <translation>버트란다이트, 녹주석</translation>
    </message>
    <message>
        <source>concentrates (mostly by-product)</source>
        <translation>정광(대부분 부산물)</translation>
    </message>
    <message>
        <source>lead concentrate</source>
        <translation>납 정광</translation>
    </message>
    <message>
        <source>lithium carbonate and hydroxide</source>
        <translation>탄산리튬과 수산화리튬</translation>
    </message>
    <message>
        <source>refined cobalt metal and chemicals</source>
        <translation>정제 코발트 금속 및 화합물</translation>
    </message>
    <message>
        <source>class 1 metal, ferronickel, NPI, sulphate</source>
        <translation>클래스 1 금속, 페로니켈, NPI, 황산염</translation>
    </message>
    <message>
        <source>battery-grade anode graphite (IEA; natural spherical plus synthetic)</source>
        <translation>배터리급 음극재 흑연(IEA, 천연 구상 및 인조)</translation>
    </message>
    <message>
        <source>ferro/silico-manganese and electrolytic Mn</source>
        <translation>페로/실리코망간과 전해 Mn</translation>
    </message>
    <message>
        <source>refined cathode</source>
        <translation>전기동</translation>
    </message>
    <message>
        <source>primary aluminium</source>
        <translation>1차 알루미늄</translation>
    </message>
    <message>
        <source>separated NdPr oxide/metal</source>
        <translation>분리 NdPr 산화물/금속</translation>
    </message>
    <message>
        <source>separated Dy and Tb oxide/metal</source>
        <translation>분리 Dy·Tb 산화물/금속</translation>
    </message>
    <message>
        <source>separated oxides</source>
        <translation>분리 산화물</translation>
    </message>
    <message>
        <source>primary low-purity gallium</source>
        <translation>1차 저순도 갈륨</translation>
    </message>
    <message>
        <source>germanium metal/dioxide</source>
        <translation>게르마늄 금속/이산화물</translation>
    </message>
    <message>
        <source>refinery indium</source>
        <translation>정제 인듐</translation>
    </message>
    <message>
        <source>antimony metal and trioxide</source>
        <translation>안티모니 금속과 삼산화물</translation>
    </message>
    <message>
        <source>APT and tungsten oxide</source>
        <translation>APT와 산화텅스텐</translation>
    </message>
    <message>
        <source>refined tin</source>
        <translation>정제 주석</translation>
    </message>
    <message>
        <source>Ta powder, oxide, metal</source>
        <translation>Ta 분말, 산화물, 금속</translation>
    </message>
    <message>
        <source>ferroniobium</source>
        <translation>페로니오븀</translation>
    </message>
    <message>
        <source>titanium sponge</source>
        <translation>스펀지 티타늄</translation>
    </message>
    <message>
        <source>V2O5 / ferrovanadium</source>
        <translation>V2O5/페로바나듐</translation>
    </message>
    <message>
        <source>primary magnesium metal</source>
        <translation>1차 마그네슘 금속</translation>
    </message>
    <message>
        <source>refined bismuth</source>
        <translation>정제 비스무트</translation>
    </message>
    <message>
        <source>refined tellurium</source>
        <translation>정제 텔루륨</translation>
    </message>
    <message>
        <source>roasted Mo, ferromolybdenum</source>
        <translation>배소 Mo, 페로몰리브데넘</translation>
    </message>
    <message>
        <source>hydrofluoric acid, AlF3 (fluorspar equivalent)</source>
        <translation>불산, AlF3(형석 환산)</translation>
    </message>
    <message>
        <source>ferrochromium</source>
        <translation>페로크로뮴</translation>
    </message>
    <message>
        <source>refined platinum</source>
        <translation>정제 백금</translation>
    </message>
    <message>
        <source>refined palladium</source>
        <translation>정제 팔라듐</translation>
    </message>
    <message>
        <source>refined zinc (slab)</source>
        <translation>정제 아연(슬래브)</translation>
    </message>
    <message>
        <source>silicon metal</source>
        <translation>금속규소</translation>
    </message>
    <message>
        <source>milled zircon, zirconium chemicals</source>
        <translation>분쇄 지르콘, 지르코늄 화합물</translation>
    </message>
    <message>
        <source>Be metal, oxide, master alloy</source>
        <translation>Be 금속, 산화물, 모합금</translation>
    </message>
    <message>
        <source>ammonium perrhenate / metal</source>
        <translation>과레늄산암모늄/금속</translation>
    </message>
    <message>
        <source>refined silver</source>
        <translation>정제 은</translation>
    </message>
    <message>
        <source>refined lead</source>
        <translation>정제 납</translation>
    </message>
    <message>
        <source>lithium-ion cathode material</source>
        <translation>리튬이온 양극재</translation>
    </message>
    <message>
        <source>lithium-ion cells</source>
        <translation>리튬이온 셀</translation>
    </message>
    <message>
        <source>NdFeB magnets</source>
        <translation>NdFeB 자석</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>폴리실리콘</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Secure share</source>
        <translation>확보율</translation>
    </message>
    <message>
        <source>Prices and floor</source>
        <translation>가격과 하한가격</translation>
    </message>
    <message>
        <source>Sources of supply</source>
        <translation>공급처</translation>
    </message>
    <message>
        <source>Cost and who pays</source>
        <translation>비용과 부담자</translation>
    </message>
    <message>
        <source>Dependence on {adversary}</source>
        <translation>{adversary} 의존도</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>재고일수</translation>
    </message>
    <message>
        <source>Gains by member</source>
        <translation>회원국별 이득</translation>
    </message>
    <message>
        <source>Map of gains</source>
        <translation>이득 지도</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>교역 흐름</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>공급위험</translation>
    </message>
    <message>
        <source>Exports of {adversary}</source>
        <translation>{adversary}의 수출</translation>
    </message>
    <message>
        <source>Members&apos; output</source>
        <translation>회원국 생산량</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>계산 중…</translation>
    </message>
</context>
<context>
    <name>grades</name>
    <message>
        <source>Members&apos; use: {share} of it is a judgement, the largest part: {source}</source>
        <translation>회원국 사용량: {share} 판단값, 가장 큰 부분: {source}</translation>
    </message>
    <message>
        <source>Output of those who deliver: {share} of it is a judgement, mostly: {source}</source>
        <translation>공급국 생산량: {share} 판단값, 주로: {source}</translation>
    </message>
    <message>
        <source>The weakest input of this chart is a judgement.</source>
        <translation>이 차트에서 가장 약한 입력은 판단값입니다.</translation>
    </message>
    <message>
        <source>Base price: {source}</source>
        <translation>기준가격(영문 출처): {source}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>And {count} more.</source>
        <translation>외 {count}건.</translation>
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
        <translation>일</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high} {unit}, or nothing.</source>
        <translation>허용 범위: {low}~{high} {unit}, 또는 빈칸.</translation>
    </message>
    <message>
        <source>“{text}” is out of range. {allowed}</source>
        <translation>“{text}”: 범위를 벗어났습니다. {allowed}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>광물</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>가격 단위</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>현재 가격</translation>
    </message>
    <message>
        <source>No heading “{name}” in the first row.</source>
        <translation>첫 행에 “{name}” 제목이 없습니다.</translation>
    </message>
    <message>
        <source>Headings that can stand there: {known}.</source>
        <translation>쓸 수 있는 제목: {known}.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>혹시 “{name}”입니까?</translation>
    </message>
    <message>
        <source>The heading “{name}” stands there twice.</source>
        <translation>제목이 두 번 있습니다: “{name}”.</translation>
    </message>
    <message>
        <source>The heading “{name}” is not known.</source>
        <translation>알 수 없는 제목입니다: “{name}”.</translation>
    </message>
    <message>
        <source>The heading “{name}” has a unit that is not known.</source>
        <translation>제목의 단위를 알 수 없습니다: “{name}”.</translation>
    </message>
    <message>
        <source>Units that can stand there: {known}.</source>
        <translation>쓸 수 있는 단위: {known}.</translation>
    </message>
    <message>
        <source>What was copied is too long for the table of a deal.</source>
        <translation>복사한 내용이 협정 표보다 너무 깁니다.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>붙여넣을 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>{number}행: {why}</translation>
    </message>
    <message>
        <source>“{name}” is no mineral of the data.</source>
        <translation>데이터에 없는 광물입니다: “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>두 번 있습니다: “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is no unit of prices.</source>
        <translation>가격 단위가 아닙니다: “{name}”.</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>Negotiator: handbook</source>
        <translation>Negotiator: 안내서</translation>
    </message>
    <message>
        <source>Handbook as PDF</source>
        <translation>안내서를 PDF로 저장</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 파일 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Compared with no deal under the assumptions as shipped</source>
        <translation>기본 전제의 협정 없음과 비교</translation>
    </message>
    <message>
        <source>Compared with no deal under my assumptions</source>
        <translation>내 전제의 협정 없음과 비교</translation>
    </message>
    <message>
        <source>in 8 of 10 draws {range}</source>
        <translation>추출 10회 중 8회 {range}</translation>
    </message>
    <message>
        <source>buyers {range}</source>
        <translation>구매자 {range}</translation>
    </message>
    <message>
        <source>treasuries {range}</source>
        <translation>국고 {range}</translation>
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
        <translation>{range}, 추출의 {share}에서 최하위</translation>
    </message>
    <message>
        <source>Ranges: between 10 and 90 % of {draws} draws of the parameters, seed {seed}; changes are taken in the same draw.</source>
        <translation>범위: 매개변수 추출 {draws}회의 10~90 %, 시드 {seed}. 변화는 같은 추출 안에서 구합니다.</translation>
    </message>
    <message>
        <source>{range} ({change})</source>
        <translation>{range} ({change})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
    <message>
        <source>Nobody is in the club</source>
        <translation>클럽에 참여국이 없음</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>연간 비용</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>누가 부담하는가</translation>
    </message>
    <message>
        <source>Worst off</source>
        <translation>가장 불리</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>광물 {count}종</translation>
    </message>
    <message>
        <source>Secure share of our needs</source>
        <translation>필요량 확보율</translation>
    </message>
    <message>
        <source>no deal {share}, {scope}</source>
        <translation>협정 없음 {share}, {scope}</translation>
    </message>
    <message>
        <source>Cost a year, {span}</source>
        <translation>연간 비용, {span}</translation>
    </message>
    <message>
        <source>no deal {cost} {unit}</source>
        <translation>협정 없음 {cost} {unit}</translation>
    </message>
    <message>
        <source>Gains least</source>
        <translation>이득 최소</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>nobody gains or loses</source>
        <translation>이득도 손실도 없음</translation>
    </message>
    <message>
        <source>the only member</source>
        <translation>유일한 회원국</translation>
    </message>
    <message>
        <source>all {count} gain</source>
        <translation>{count}개국 모두 이득</translation>
    </message>
    <message>
        <source>the other {count} gain</source>
        <translation>나머지 {count}개국은 이득</translation>
    </message>
    <message>
        <source>{gaining} of {count} gain</source>
        <translation>{count}개국 중 {gaining}개국 이득</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.</source>
        <translation>{span} 평균, {scope}, 같은 사건에서 협정 없음 대비, 2024년 USD.</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events and the assumptions as shipped, in USD of 2024.</source>
        <translation>{span} 평균, {scope}, 같은 사건과 기본 전제에서 협정 없음 대비, 2024년 USD.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>Who pays the {amount} {unit}</source>
        <translation>{amount} {unit}, 누가 부담하는가</translation>
    </message>
    <message>
        <source>buyers {amount}</source>
        <translation>구매자 {amount}</translation>
    </message>
    <message>
        <source>treasuries {amount}</source>
        <translation>국고 {amount}</translation>
    </message>
    <message>
        <source>Who saves the {amount} {unit}</source>
        <translation>{amount} {unit}, 누가 절감하는가</translation>
    </message>
    <message>
        <source>Who pays, who collects</source>
        <translation>누가 부담하고 누가 거두는가</translation>
    </message>
    <message>
        <source>Who pays, who saves</source>
        <translation>누가 부담하고 누가 절감하는가</translation>
    </message>
    <message>
        <source>buyers pay +{amount} {unit}</source>
        <translation>구매자 부담 +{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries pay {amount} {unit}</source>
        <translation>국고 부담 {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers save {amount} {unit}</source>
        <translation>구매자 절감 {amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries collect {amount} {unit}</source>
        <translation>국고 수입 {amount} {unit}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Drag the floor price. Everything follows while you move.</source>
        <translation>하한가격을 끌어 보십시오. 움직이는 동안 모든 값이 따라 바뀝니다.</translation>
    </message>
    <message>
        <source>The grey dashed line is no deal under the same events.</source>
        <translation>회색 점선은 같은 사건에서 협정이 없는 경우입니다.</translation>
    </message>
    <message>
        <source>Four figures are always here: safer, dearer, who pays, who loses.</source>
        <translation>네 가지 수치는 항상 표시됩니다: 안정성, 비용, 부담자, 손해 보는 쪽.</translation>
    </message>
    <message>
        <source>Tick who joins. The gain of each stands beside its name.</source>
        <translation>참여국에 체크하십시오. 각국의 이득은 이름 옆에 표시됩니다.</translation>
    </message>
    <message>
        <source>What your last step changed, and why. Ctrl+Z takes it back.</source>
        <translation>마지막 작업으로 달라진 점과 그 이유입니다. Ctrl+Z를 누르면 취소됩니다.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>Begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>another name or note</source>
        <translation>이름 또는 메모 변경</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this document was open. Nothing is lost.

Last change: {time}, {message}
Since it was opened: {difference}</source>
        <translation>이 문서가 열려 있는 동안 프로그램이 예기치 않게 종료되었습니다. 잃은 내용은 없습니다.

최근 변경: {time}, {message}
문서를 연 이후: {difference}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly, with a document that was not saved.

{name}
Last change: {time}, {message}
Since it was begun: {difference}</source>
        <translation>저장하지 않은 문서가 있는 상태에서 프로그램이 예기치 않게 종료되었습니다.

{name}
최근 변경: {time}, {message}
문서를 시작한 이후: {difference}</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>가져옴: {names}</translation>
    </message>
    <message>
        <source>This scenario was written under other data: its figures may differ here.</source>
        <translation>이 시나리오는 다른 데이터로 작성되어 여기서는 수치가 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>The base numbers that it keeps are the same.</source>
        <translation>시나리오에 담긴 기준 수치는 같습니다.</translation>
    </message>
    <message>
        <source>{name}: {written} there, {ours} here</source>
        <translation>{name}: 파일 {written}, 여기 {ours}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The clock stands before the last change ({time}); check the date.</source>
        <translation>시계가 최근 변경({time})보다 이전입니다. 날짜를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Floor at the border</source>
        <translation>국경 하한가격</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>국고가 차액 부담</translation>
    </message>
    <message>
        <source>Contract for difference</source>
        <translation>차액결제계약</translation>
    </message>
    <message>
        <source>Buying from members</source>
        <translation>회원국산 구매</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>관세</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>비축</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>공동사업</translation>
    </message>
    <message>
        <source>Exports restricted</source>
        <translation>수출 제한</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>저가 공세</translation>
    </message>
    <message>
        <source>Passive: only what is scripted</source>
        <translation>수동형: 예정된 행동만</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>맞대응형</translation>
    </message>
    <message>
        <source>Predator</source>
        <translation>약탈형</translation>
    </message>
    <message>
        <source>Politically sorted</source>
        <translation>정치적 선별형</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>역외 신규 설비</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>수출 부과금</translation>
    </message>
    <message>
        <source>Undercutting, then a charge</source>
        <translation>저가 공세 후 부과금</translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation>제재 해제</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>가동 중단</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>수요 충격</translation>
    </message>
    <message>
        <source>A member joins</source>
        <translation>회원국 참여</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>회원국 탈퇴</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Explore</source>
        <translation>탐색</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>협상</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>Doctrine</source>
        <translation>행동 원칙</translation>
    </message>
    <message>
        <source>Rule by which the adversary acts beyond the events: passive, tit for tat, predator or politically sorted.</source>
        <translation>대립국이 사건 외에 따르는 규칙: 수동형, 맞대응형, 약탈형 또는 정치적 선별형.</translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation>보복</translation>
    </message>
    <message>
        <source>Cut of exports to members of what a floor of theirs binds on, a quarter later.</source>
        <translation>회원국의 하한가격이 작용한 광물에 대한, 한 분기 뒤의 회원국 대상 수출 감축.</translation>
    </message>
    <message>
        <source>Minerals of the doctrine</source>
        <translation>행동 원칙의 광물</translation>
    </message>
    <message>
        <source>The minerals in which the adversary acts.</source>
        <translation>대립국이 행동하는 광물.</translation>
    </message>
    <message>
        <source>Stage of the doctrine</source>
        <translation>행동 원칙의 단계</translation>
    </message>
    <message>
        <source>The stage of the chain at which it acts.</source>
        <translation>행동하는 공급망 단계.</translation>
    </message>
    <message>
        <source>Start of the doctrine</source>
        <translation>행동 원칙의 시작</translation>
    </message>
    <message>
        <source>First quarter in which it acts.</source>
        <translation>행동하는 첫 분기.</translation>
    </message>
    <message>
        <source>Length of the doctrine</source>
        <translation>행동 원칙의 기간</translation>
    </message>
    <message>
        <source>How long it acts.</source>
        <translation>행동을 지속하는 기간.</translation>
    </message>
    <message>
        <source>Undercutting by a predator</source>
        <translation>약탈형의 저가 공세</translation>
    </message>
    <message>
        <source>Part by which the adversary sells as if its costs were lower.</source>
        <translation>대립국이 비용이 그만큼 낮은 것처럼 판매하는 비율.</translation>
    </message>
    <message>
        <source>Market that a predator watches</source>
        <translation>약탈형이 주시하는 시장</translation>
    </message>
    <message>
        <source>Whose purchases from rivals count: members, or everyone but the adversary.</source>
        <translation>경쟁 공급자에게서의 구매를 집계하는 대상: 회원국, 또는 대립국을 제외한 모두.</translation>
    </message>
    <message>
        <source>Threshold of a predator</source>
        <translation>약탈형의 임계값</translation>
    </message>
    <message>
        <source>Share of rivals below which it stops undercutting, and above which it begins again.</source>
        <translation>경쟁 공급자의 비율이 이보다 낮으면 저가 공세를 멈추고, 높으면 다시 시작합니다.</translation>
    </message>
    <message>
        <source>Charge of a predator</source>
        <translation>약탈형의 부과금</translation>
    </message>
    <message>
        <source>What it charges on top of the price once rivals are weak.</source>
        <translation>경쟁 공급자가 약해진 후 가격에 더하여 물리는 비율.</translation>
    </message>
    <message>
        <source>Least length of a charge</source>
        <translation>부과금 최단 기간</translation>
    </message>
    <message>
        <source>How long it charges at least before it undercuts again.</source>
        <translation>다시 저가 공세를 하기 전까지 부과금을 유지하는 최단 기간.</translation>
    </message>
    <message>
        <source>Targets of a predator</source>
        <translation>약탈형의 대상</translation>
    </message>
    <message>
        <source>Who pays the charge: members, everyone, or a list of regions.</source>
        <translation>부과금을 내는 쪽: 회원국, 모두, 또는 지역 목록.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>대우 단계</translation>
    </message>
    <message>
        <source>Buyers that are treated alike: members, everyone, or a list of regions.</source>
        <translation>같은 대우를 받는 구매자: 회원국, 모두, 또는 지역 목록.</translation>
    </message>
    <message>
        <source>Cut of a tier</source>
        <translation>대우 단계별 감축률</translation>
    </message>
    <message>
        <source>Cut of exports to the tier; of two cuts the stricter counts.</source>
        <translation>해당 구매자에 대한 수출 감축률. 감축이 둘이면 더 엄격한 쪽을 적용합니다.</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>정책수단</translation>
    </message>
    <message>
        <source>Border floor, gap subsidy, contract for difference, purchase quota, tariff, stockpile or joint project.</source>
        <translation>국경 하한가격, 차액 보조금, 차액결제계약, 구매 쿼터, 관세, 비축, 공동사업 중 하나.</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>광물</translation>
    </message>
    <message>
        <source>The mineral that an instrument is for.</source>
        <translation>정책수단이 적용되는 광물.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The stage of the chain that an instrument is for.</source>
        <translation>정책수단이 적용되는 공급망 단계.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>First quarter in which an instrument is in force.</source>
        <translation>정책수단이 시행되는 첫 분기.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Last quarter in force; to the end of the run if absent.</source>
        <translation>시행되는 마지막 분기. 비워 두면 계산 기간 끝까지.</translation>
    </message>
    <message>
        <source>Border floor</source>
        <translation>국경 하한가격</translation>
    </message>
    <message>
        <source>Imports from outside land at this price at least, by a levy; from a thousandth of the base price to a thousand times it.</source>
        <translation>역외 수입품은 부과금을 통해 최소한 이 가격으로 들어옵니다. 기준가격의 1,000분의 1에서 1,000배까지.</translation>
    </message>
    <message>
        <source>Subsidised price</source>
        <translation>보조가격</translation>
    </message>
    <message>
        <source>Member producers receive this price at least; the treasury pays the gap.</source>
        <translation>회원국 생산자는 최소한 이 가격을 받으며 차액은 국고가 부담합니다.</translation>
    </message>
    <message>
        <source>Sharing of costs</source>
        <translation>비용 분담</translation>
    </message>
    <message>
        <source>Who pays: each what falls to it (own), or all signatories by GDP, consumption, output, equally, or by custom shares.</source>
        <translation>부담 방식: 각자 몫을 부담(own)하거나, 모든 서명국이 GDP, 소비, 생산, 균등 또는 자체 비율로 분담합니다.</translation>
    </message>
    <message>
        <source>Custom shares</source>
        <translation>자체 비율</translation>
    </message>
    <message>
        <source>Region and part of the cost of each signatory; they sum to 1.</source>
        <translation>서명국별 지역과 비용 비율. 합계는 1.</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>행사가격</translation>
    </message>
    <message>
        <source>Price that member producers receive for the covered part of their output; the treasury pays what is missing and collects what is above.</source>
        <translation>회원국 생산자가 생산량 중 적용분에 대해 받는 가격. 부족분은 국고가 지급하고 초과분은 국고가 거둡니다.</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>적용 비율</translation>
    </message>
    <message>
        <source>Part of output that receives the strike.</source>
        <translation>생산량 중 행사가격을 받는 비율.</translation>
    </message>
    <message>
        <source>Purchase quota</source>
        <translation>구매 쿼터</translation>
    </message>
    <message>
        <source>Part of their use that members buy from member producers.</source>
        <translation>회원국이 사용량 중 회원국 생산자에게서 구매하는 비율.</translation>
    </message>
    <message>
        <source>Purchase quota in tonnes</source>
        <translation>구매 쿼터(톤)</translation>
    </message>
    <message>
        <source>Tonnes a year that all members together buy from member producers.</source>
        <translation>모든 회원국이 합하여 회원국 생산자에게서 구매하는 연간 톤수.</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>합의가격</translation>
    </message>
    <message>
        <source>Market price, the floor of the same mineral and stage, or a fixed price.</source>
        <translation>시장가격, 같은 광물과 단계의 하한가격, 또는 고정가격.</translation>
    </message>
    <message>
        <source>Fixed agreed price</source>
        <translation>고정 합의가격</translation>
    </message>
    <message>
        <source>The agreed price where it is fixed.</source>
        <translation>고정인 경우의 합의가격.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>부담자</translation>
    </message>
    <message>
        <source>Who pays the difference between agreed and market price: buyer or treasury.</source>
        <translation>합의가격과 시장가격의 차액을 부담하는 쪽: 구매자 또는 국고.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>관세</translation>
    </message>
    <message>
        <source>Part of their price that goods from outside pay at the border.</source>
        <translation>역외 물품이 국경에서 내는, 가격에 대한 비율.</translation>
    </message>
    <message>
        <source>Hit by the tariff</source>
        <translation>관세 대상</translation>
    </message>
    <message>
        <source>Outsiders, the adversary alone, or a list of regions; members pay the preferential rate.</source>
        <translation>역외국, 대립국만, 또는 지역 목록. 회원국에는 특혜세율이 적용됩니다.</translation>
    </message>
    <message>
        <source>Preferential tariff</source>
        <translation>특혜관세</translation>
    </message>
    <message>
        <source>What goods of other members pay; a country&apos;s own, and those of its customs union, pay nothing.</source>
        <translation>다른 회원국 물품에 적용되는 세율. 자국 및 같은 관세동맹의 물품은 무관세입니다.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>비축 목표</translation>
    </message>
    <message>
        <source>Days of the members&apos; use to be held.</source>
        <translation>회원국 사용량 기준으로 보유할 일수.</translation>
    </message>
    <message>
        <source>Budget of the reserve</source>
        <translation>비축 예산</translation>
    </message>
    <message>
        <source>Ceiling of what is spent on buying.</source>
        <translation>구매에 지출하는 금액의 상한.</translation>
    </message>
    <message>
        <source>Years of filling</source>
        <translation>적립 연수</translation>
    </message>
    <message>
        <source>Time in which the reserve is bought.</source>
        <translation>비축 물량을 구매하는 기간.</translation>
    </message>
    <message>
        <source>Release price</source>
        <translation>방출가격</translation>
    </message>
    <message>
        <source>Price paid by members over the base price, or over their floor where that is higher, from which the reserve is sold.</source>
        <translation>비축 물량을 매각하기 시작하는 가격. 회원국 지급가격을 기준가격, 또는 더 높을 경우 하한가격으로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>Release at shortfall</source>
        <translation>부족 시 방출</translation>
    </message>
    <message>
        <source>Part of what members want that they miss, at which the reserve is sold from the base price on; never if absent.</source>
        <translation>회원국이 원하는 물량 중 부족한 비율이 이 값에 이르면 기준가격부터 비축 물량을 매각합니다. 비워 두면 매각하지 않습니다.</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>재비축</translation>
    </message>
    <message>
        <source>Whether what was sold is bought again.</source>
        <translation>매각한 물량을 다시 구매할지 여부.</translation>
    </message>
    <message>
        <source>Source of the reserve</source>
        <translation>비축 조달처</translation>
    </message>
    <message>
        <source>From whom it is bought: from all (open market), or from member producers as under a purchase quota (members).</source>
        <translation>구매 상대: 모든 공급자(공개시장), 또는 구매 쿼터와 같이 회원국 생산자(회원국).</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>보관비용</translation>
    </message>
    <message>
        <source>Yearly cost of keeping the reserve, over its value.</source>
        <translation>비축 가치에 대한 연간 보관비용.</translation>
    </message>
    <message>
        <source>Books of the reserve</source>
        <translation>비축 회계</translation>
    </message>
    <message>
        <source>Cash: what is bought is spent. Market value: it is worth its price of the day, and gains and losses are booked.</source>
        <translation>현금: 구매액을 지출로 처리합니다. 시장가치: 당일 가격으로 평가하고 손익을 계상합니다.</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>사업 소재지</translation>
    </message>
    <message>
        <source>Where the mine or plant stands, member or not, with capacity today or not.</source>
        <translation>광산이나 공장이 있는 곳. 회원국 여부와 현재 생산능력 유무를 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Capacity of the project</source>
        <translation>사업 생산능력</translation>
    </message>
    <message>
        <source>Tonnes a year that it can make.</source>
        <translation>연간 생산할 수 있는 톤수.</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>자본비</translation>
    </message>
    <message>
        <source>What it costs to build; by the capital cost of the data if absent.</source>
        <translation>건설 비용. 비워 두면 데이터의 자본비를 적용합니다.</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>공공 부담 비율</translation>
    </message>
    <message>
        <source>Part of the capital cost that treasuries pay, without return; the owners pay the rest.</source>
        <translation>자본비 중 국고가 대가 없이 부담하는 비율. 나머지는 소유자가 부담합니다.</translation>
    </message>
    <message>
        <source>Years to first output</source>
        <translation>첫 생산까지의 연수</translation>
    </message>
    <message>
        <source>From the decision to the first output; that of the stage if absent.</source>
        <translation>결정부터 첫 생산까지. 비워 두면 해당 단계의 값을 적용합니다.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>What happens: an act of an outsider, an outage, a shock of demand, or somebody who joins or leaves.</source>
        <translation>일어나는 일: 역외국의 행위, 가동 중단, 수요 충격, 또는 참여나 탈퇴.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>행위국</translation>
    </message>
    <message>
        <source>The outsider who acts, opens capacity, or with whom trade opens.</source>
        <translation>행동하거나, 설비를 신설하거나, 교역이 재개되는 역외국.</translation>
    </message>
    <message>
        <source>Minerals of the event</source>
        <translation>사건 대상 광물</translation>
    </message>
    <message>
        <source>The minerals that an event hits.</source>
        <translation>사건의 영향을 받는 광물.</translation>
    </message>
    <message>
        <source>Stage of the event</source>
        <translation>사건 대상 단계</translation>
    </message>
    <message>
        <source>The stage of the chain that an event hits.</source>
        <translation>사건의 영향을 받는 공급망 단계.</translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation>사건 시작</translation>
    </message>
    <message>
        <source>First quarter of an event.</source>
        <translation>사건의 첫 분기.</translation>
    </message>
    <message>
        <source>Length of the event</source>
        <translation>사건 기간</translation>
    </message>
    <message>
        <source>How long an event lasts.</source>
        <translation>사건이 지속되는 기간.</translation>
    </message>
    <message>
        <source>Cut of exports</source>
        <translation>수출 감축</translation>
    </message>
    <message>
        <source>Part of its base sales to the targets that the actor withholds, at any price.</source>
        <translation>행위국이 가격에 관계없이 대상에 대한 기준 판매량 중 공급하지 않는 비율.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Buyers that an act hits: members, everyone, or a list of regions; never the actor.</source>
        <translation>행위의 대상이 되는 구매자: 회원국, 모두, 또는 지역 목록. 행위국 자신은 제외합니다.</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>저가 공세</translation>
    </message>
    <message>
        <source>Part by which the actor&apos;s producers sell as if their costs were lower.</source>
        <translation>행위국 생산자가 비용이 그만큼 낮은 것처럼 판매하는 비율.</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>역외 신규 설비</translation>
    </message>
    <message>
        <source>Capacity that the actor opens for each of the minerals.</source>
        <translation>행위국이 광물별로 신설하는 생산능력.</translation>
    </message>
    <message>
        <source>Life of new capacity</source>
        <translation>신규 설비의 수명</translation>
    </message>
    <message>
        <source>So long it stands.</source>
        <translation>설비가 존속하는 기간.</translation>
    </message>
    <message>
        <source>Capital cost of new capacity</source>
        <translation>신규 설비의 자본비</translation>
    </message>
    <message>
        <source>What the owners paid for all of it; that of the data if absent.</source>
        <translation>소유자가 설비 전체에 지급한 금액. 비워 두면 데이터의 값을 적용합니다.</translation>
    </message>
    <message>
        <source>Region of the event</source>
        <translation>사건 지역</translation>
    </message>
    <message>
        <source>Where capacity stands still, or who joins or leaves.</source>
        <translation>가동이 중단되는 곳, 또는 참여하거나 탈퇴하는 국가.</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>수출 부과금</translation>
    </message>
    <message>
        <source>What the actor charges its targets on top of the price; its treasury keeps it.</source>
        <translation>행위국이 대상에게 가격에 더하여 물리는 금액. 행위국의 국고에 귀속됩니다.</translation>
    </message>
    <message>
        <source>Longest undercutting</source>
        <translation>저가 공세 최장 기간</translation>
    </message>
    <message>
        <source>So long the actor undercuts at most.</source>
        <translation>행위국이 저가 공세를 지속하는 최장 기간.</translation>
    </message>
    <message>
        <source>Undercutting before the exit</source>
        <translation>퇴출 전 저가 공세</translation>
    </message>
    <message>
        <source>Part by which the actor sells as if its costs were lower until rivals have left.</source>
        <translation>경쟁 공급자가 퇴출할 때까지 행위국이 비용이 그만큼 낮은 것처럼 판매하는 비율.</translation>
    </message>
    <message>
        <source>Market that is watched</source>
        <translation>주시하는 시장</translation>
    </message>
    <message>
        <source>Whose purchases from rivals decide when it stops: members, or everyone but the actor.</source>
        <translation>중단 시점을 정하는, 경쟁 공급자에게서의 구매를 집계하는 대상: 회원국, 또는 행위국을 제외한 모두.</translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation>퇴출 기준</translation>
    </message>
    <message>
        <source>Share of rivals in those purchases below which it stops undercutting.</source>
        <translation>이러한 구매에서 경쟁 공급자의 비율이 이 값 아래로 떨어지면 저가 공세를 멈춥니다.</translation>
    </message>
    <message>
        <source>Charge after the exit</source>
        <translation>퇴출 후 부과금</translation>
    </message>
    <message>
        <source>What it charges its targets on top of the price once rivals have left.</source>
        <translation>경쟁 공급자가 퇴출한 후 대상에게 가격에 더하여 물리는 금액.</translation>
    </message>
    <message>
        <source>Length of the charge</source>
        <translation>부과 기간</translation>
    </message>
    <message>
        <source>How long it charges.</source>
        <translation>부과금을 물리는 기간.</translation>
    </message>
    <message>
        <source>Length without sanctions</source>
        <translation>제재 해제 기간</translation>
    </message>
    <message>
        <source>How long trade is open.</source>
        <translation>교역이 열려 있는 기간.</translation>
    </message>
    <message>
        <source>Buyers without sanctions</source>
        <translation>제재가 해제된 구매자</translation>
    </message>
    <message>
        <source>Who may buy again: members, everyone, or a list of regions.</source>
        <translation>다시 구매할 수 있는 쪽: 회원국, 모두, 또는 지역 목록.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>개방 속도</translation>
    </message>
    <message>
        <source>Quarters until trade is fully open; 1 is at once.</source>
        <translation>교역이 완전히 열릴 때까지의 분기 수. 1은 즉시.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>가동 중단</translation>
    </message>
    <message>
        <source>Part of the capacity that stands still; nothing of it is lost.</source>
        <translation>가동이 중단되는 생산능력의 비율. 설비 자체는 손실되지 않습니다.</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>수요 충격</translation>
    </message>
    <message>
        <source>How many times the usual final users want.</source>
        <translation>최종 사용자의 수요가 평소의 몇 배인지.</translation>
    </message>
    <message>
        <source>Regions of the shock</source>
        <translation>충격 지역</translation>
    </message>
    <message>
        <source>Whose final users are hit: everyone, or a list of regions.</source>
        <translation>최종 사용자가 영향을 받는 곳: 모두, 또는 지역 목록.</translation>
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
        <translation>합금용 금속</translation>
    </message>
    <message>
        <source>Base metals</source>
        <translation>비철 기초금속</translation>
    </message>
    <message>
        <source>Battery minerals</source>
        <translation>배터리 광물</translation>
    </message>
    <message>
        <source>Industrial minerals</source>
        <translation>산업용 광물</translation>
    </message>
    <message>
        <source>Magnet rare earths</source>
        <translation>자석용 희토류</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>귀금속</translation>
    </message>
    <message>
        <source>Semiconductor minerals</source>
        <translation>반도체용 광물</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>리튬</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>리튬</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>코발트</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>코발트</translation>
    </message>
    <message>
        <source>Nickel</source>
        <translation>니켈</translation>
    </message>
    <message>
        <source>nickel</source>
        <translation>니켈</translation>
    </message>
    <message>
        <source>Natural graphite</source>
        <translation>천연흑연</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>흑연</translation>
    </message>
    <message>
        <source>graphite</source>
        <translation>흑연</translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation>망간</translation>
    </message>
    <message>
        <source>manganese</source>
        <translation>망간</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>구리</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>구리</translation>
    </message>
    <message>
        <source>Aluminium</source>
        <translation>알루미늄</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>알루미늄</translation>
    </message>
    <message>
        <source>Neodymium-praseodymium</source>
        <translation>네오디뮴·프라세오디뮴</translation>
    </message>
    <message>
        <source>NdPr oxide</source>
        <translation>NdPr 산화물</translation>
    </message>
    <message>
        <source>NdPr</source>
        <translation>NdPr</translation>
    </message>
    <message>
        <source>Dysprosium-terbium</source>
        <translation>디스프로슘·터븀</translation>
    </message>
    <message>
        <source>Dysprosium, terbium</source>
        <translation>디스프로슘, 터븀</translation>
    </message>
    <message>
        <source>Dy-Tb</source>
        <translation>Dy-Tb</translation>
    </message>
    <message>
        <source>Other rare earths</source>
        <translation>기타 희토류</translation>
    </message>
    <message>
        <source>other rare earths</source>
        <translation>기타 희토류</translation>
    </message>
    <message>
        <source>Gallium</source>
        <translation>갈륨</translation>
    </message>
    <message>
        <source>gallium</source>
        <translation>갈륨</translation>
    </message>
    <message>
        <source>Germanium</source>
        <translation>게르마늄</translation>
    </message>
    <message>
        <source>germanium</source>
        <translation>게르마늄</translation>
    </message>
    <message>
        <source>Indium</source>
        <translation>인듐</translation>
    </message>
    <message>
        <source>indium</source>
        <translation>인듐</translation>
    </message>
    <message>
        <source>Antimony</source>
        <translation>안티모니</translation>
    </message>
    <message>
        <source>antimony</source>
        <translation>안티모니</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <translation>텅스텐</translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation>텅스텐</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>Tantalum</source>
        <translation>탄탈럼</translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation>탄탈럼</translation>
    </message>
    <message>
        <source>Niobium</source>
        <translation>니오븀</translation>
    </message>
    <message>
        <source>niobium</source>
        <translation>니오븀</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>티타늄</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>티타늄</translation>
    </message>
    <message>
        <source>Vanadium</source>
        <translation>바나듐</translation>
    </message>
    <message>
        <source>vanadium</source>
        <translation>바나듐</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>마그네슘</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>마그네슘</translation>
    </message>
    <message>
        <source>Bismuth</source>
        <translation>비스무트</translation>
    </message>
    <message>
        <source>bismuth</source>
        <translation>비스무트</translation>
    </message>
    <message>
        <source>Tellurium</source>
        <translation>텔루륨</translation>
    </message>
    <message>
        <source>tellurium</source>
        <translation>텔루륨</translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation>몰리브데넘</translation>
    </message>
    <message>
        <source>molybdenum</source>
        <translation>몰리브데넘</translation>
    </message>
    <message>
        <source>Fluorspar</source>
        <translation>형석</translation>
    </message>
    <message>
        <source>fluorspar</source>
        <translation>형석</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>크로뮴</translation>
    </message>
    <message>
        <source>chromium</source>
        <translation>크로뮴</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>백금</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>백금</translation>
    </message>
    <message>
        <source>Palladium</source>
        <translation>팔라듐</translation>
    </message>
    <message>
        <source>palladium</source>
        <translation>팔라듐</translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation>아연</translation>
    </message>
    <message>
        <source>zinc</source>
        <translation>아연</translation>
    </message>
    <message>
        <source>Silicon metal</source>
        <translation>금속규소</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>규소</translation>
    </message>
    <message>
        <source>Zirconium</source>
        <translation>지르코늄</translation>
    </message>
    <message>
        <source>zirconium</source>
        <translation>지르코늄</translation>
    </message>
    <message>
        <source>Beryllium</source>
        <translation>베릴륨</translation>
    </message>
    <message>
        <source>beryllium</source>
        <translation>베릴륨</translation>
    </message>
    <message>
        <source>Rhenium</source>
        <translation>레늄</translation>
    </message>
    <message>
        <source>rhenium</source>
        <translation>레늄</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>은</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>은</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>납</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>납</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>bn</source>
        <translation>십억</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>십억 달러</translation>
    </message>
    <message>
        <source>m</source>
        <translation>백만</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>백만 달러</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Coalition</source>
        <translation>연합</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>a process of the ensemble ended before its work was done.</source>
        <translation>앙상블의 한 프로세스가 작업을 마치기 전에 종료되었습니다.</translation>
    </message>
    <message>
        <source>Use fewer workers if memory is short, then run it again.</source>
        <translation>메모리가 부족하면 작업 프로세스 수를 줄여 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>빈 문서</translation>
    </message>
    <message>
        <source>one with a scenario</source>
        <translation>시나리오가 있는 문서</translation>
    </message>
    <message>
        <source>the document has no place yet.</source>
        <translation>문서의 저장 위치가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>먼저 저장하십시오.</translation>
    </message>
    <message>
        <source>a scenario file, or one of {names}</source>
        <translation>시나리오 파일, 또는 다음 중 하나: {names}</translation>
    </message>
    <message>
        <source>no such file and no such shipped scenario</source>
        <translation>해당 파일도, 해당 기본 제공 시나리오도 없음</translation>
    </message>
    <message>
        <source>{names}, the number of a revision</source>
        <translation>{names}, 버전 번호</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} files {pattern}</source>
        <translation>
            <numerusform>{pattern} 파일 1~{count}개</numerusform>
        </translation>
    </message>
    <message>
        <source>no scenario {name}</source>
        <translation>시나리오 {name} 없음</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>{first}부터:</translation>
    </message>
    <message>
        <source>From {first} until {stop}</source>
        <translation>{first}부터 {stop} 전까지:</translation>
    </message>
    <message>
        <source>border measures</source>
        <translation>국경조치</translation>
    </message>
    <message>
        <source>subsidies and contracts</source>
        <translation>보조금과 계약</translation>
    </message>
    <message>
        <source>purchases from members</source>
        <translation>회원국산 구매</translation>
    </message>
    <message>
        <source>the stockpile</source>
        <translation>비축</translation>
    </message>
    <message>
        <source>joint finance</source>
        <translation>공동재원</translation>
    </message>
    <message>
        <source>{region} from {quarter}</source>
        <translation>{region}({quarter}부터)</translation>
    </message>
    <message>
        <source>a demand elasticity of {demand} does not fit an upper-tail elasticity of {tail}.</source>
        <translation>수요 탄력성 {demand}: 매우 높은 가격에서의 탄력성 {tail}에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Keep it between 0 and the upper-tail elasticity.</source>
        <translation>0과 매우 높은 가격에서의 탄력성 사이로 지정하십시오.</translation>
    </message>
    <message>
        <source>a whole copy of the file</source>
        <translation>파일의 온전한 사본</translation>
    </message>
    <message>
        <source>found {found}.</source>
        <translation>발견: {found}.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>허용: {allowed}.</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>혹시 {name}입니까?</translation>
    </message>
    <message numerus="yes">
        <source>found {found} (and {count} more).</source>
        <translation>
            <numerusform>발견: {found}(외 {count}건).</numerusform>
        </translation>
    </message>
    <message>
        <source>the markets of {mineral} did not clear: relative excess {excess}.</source>
        <translation>{mineral} 시장이 균형에 이르지 않았습니다: 상대 초과량 {excess}.</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>{mineral}, {quarter}, draw {draw}</source>
        <translation>{mineral}, {quarter}, 추출 {draw}</translation>
    </message>
    <message>
        <source>Make the largest floor, quota or event of this mineral milder.</source>
        <translation>이 광물에 대한 가장 큰 하한가격, 쿼터 또는 사건을 완화하십시오.</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>값이 너무 많음</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>최대 {number}</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>바이트 {number}</translation>
    </message>
    <message>
        <source>lists or objects too deep within each other</source>
        <translation>목록 또는 객체의 중첩이 너무 깊음</translation>
    </message>
    <message>
        <source>the key {key} twice</source>
        <translation>{key} 키가 두 번 있음</translation>
    </message>
    <message>
        <source>a number as people write it</source>
        <translation>일반적인 표기의 수</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} levels</source>
        <translation>
            <numerusform>최대 {count}단계</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>{line}행 {column}열</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>바이트 순서 표시(BOM)</translation>
    </message>
    <message>
        <source>UTF-8 without one</source>
        <translation>BOM 없는 UTF-8</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>키마다 한 번</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>서로게이트 쌍의 한쪽</translation>
    </message>
    <message>
        <source>whole characters</source>
        <translation>온전한 문자</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <translation>JSON 아님({reason})</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>UTF-8이 아닌 바이트</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>장치 또는 파이프</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} bytes</source>
        <translation>
            <numerusform>최대 {count}바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>해당 파일 없음</translation>
    </message>
    <message>
        <source>a plain file that you may read</source>
        <translation>읽을 수 있는 일반 파일</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>더 큰 파일</translation>
    </message>
    <message>
        <source>no way to write here ({reason})</source>
        <translation>여기에 쓸 수 없음({reason})</translation>
    </message>
    <message>
        <source>a plain file in a folder that you may write to</source>
        <translation>쓸 수 있는 폴더의 일반 파일</translation>
    </message>
    <message>
        <source>a file that cannot be opened ({reason})</source>
        <translation>열 수 없는 파일({reason})</translation>
    </message>
    <message>
        <source>a damaged outcome</source>
        <translation>손상된 결과</translation>
    </message>
    <message>
        <source>a file of version {version}, written by model {model}</source>
        <translation>버전 {version} 파일, 작성 모형 {model}</translation>
    </message>
    <message>
        <source>version {version}, or a newer program</source>
        <translation>버전 {version}, 또는 더 새로운 프로그램</translation>
    </message>
    <message>
        <source>no key format</source>
        <translation>format 키 없음</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>a quarter like 2027Q1</source>
        <translation>2027Q1과 같은 분기</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} characters</source>
        <translation>{least}~{most}자의 {what}</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} items</source>
        <translation>항목 {least}~{most}개의 {what}</translation>
    </message>
    <message>
        <source>a region id like USA</source>
        <translation>USA와 같은 지역 ID</translation>
    </message>
    <message>
        <source>a mineral id like gallium</source>
        <translation>gallium과 같은 광물 ID</translation>
    </message>
    <message>
        <source>a parameter name like stock_days or component.stock_days</source>
        <translation>stock_days 또는 component.stock_days와 같은 매개변수 이름</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>{number} above {bound}</source>
        <translation>{bound} 초과 {number}</translation>
    </message>
    <message>
        <source>{number} from {bound}</source>
        <translation>{bound} 이상 {number}</translation>
    </message>
    <message>
        <source>{number} below {bound}</source>
        <translation>{bound} 미만 {number}</translation>
    </message>
    <message>
        <source>{number} up to {bound}</source>
        <translation>{bound} 이하 {number}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>다음 중 하나: {names}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} 또는 {second}</translation>
    </message>
    <message>
        <source>each region once</source>
        <translation>지역마다 한 번</translation>
    </message>
    <message>
        <source>{region}, which did not attend</source>
        <translation>{region}(불참)</translation>
    </message>
    <message>
        <source>the host or one of the delegations that attended</source>
        <translation>주최국 또는 참석한 대표단</translation>
    </message>
    <message>
        <source>{region}, which has not signed the {article} article</source>
        <translation>{region}(미서명 조항: {article})</translation>
    </message>
    <message>
        <source>the floor as agreed price, but no floor for {mineral} ({stage})</source>
        <translation>합의가격이 하한가격인데 {mineral}({stage})에 하한가격이 없음</translation>
    </message>
    <message>
        <source>a border floor or a subsidy of the same mineral and stage, or another price</source>
        <translation>같은 광물과 단계의 국경 하한가격이나 보조금, 또는 다른 가격</translation>
    </message>
    <message>
        <source>probabilities that sum to {total}</source>
        <translation>합계가 {total}인 확률</translation>
    </message>
    <message>
        <source>a mineral of the data</source>
        <translation>데이터에 있는 광물</translation>
    </message>
    <message>
        <source>a parameter of {mineral} of the data</source>
        <translation>데이터에 있는 {mineral}의 매개변수</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low}에서 {high}까지의 수</translation>
    </message>
    <message>
        <source>{region} again, a member already in members[{place}]</source>
        <translation>{region} 중복, 이미 members[{place}]의 회원국</translation>
    </message>
    <message>
        <source>{region}, which is the adversary</source>
        <translation>{region}(대립국)</translation>
    </message>
    <message>
        <source>an article twice</source>
        <translation>같은 조항 두 번</translation>
    </message>
    <message>
        <source>each article once</source>
        <translation>조항마다 한 번</translation>
    </message>
    <message>
        <source>from {low} to {high} USD per tonne (base price {base})</source>
        <translation>톤당 {low}~{high} USD(기준가격 {base})</translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation>{name} 중복</translation>
    </message>
    <message>
        <source>{parameter} of {mineral} again</source>
        <translation>{parameter} 중복({mineral})</translation>
    </message>
    <message>
        <source>a member that has signed it</source>
        <translation>해당 조항에 서명한 회원국</translation>
    </message>
    <message>
        <source>probabilities that sum to 1</source>
        <translation>합계가 1인 확률</translation>
    </message>
    <message>
        <source>an adversary outside the club</source>
        <translation>클럽 밖의 대립국</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>이름마다 한 번</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>각각 한 번</translation>
    </message>
    <message>
        <source>both of them or none</source>
        <translation>둘 다, 또는 둘 다 없음</translation>
    </message>
    <message>
        <source>custom shares that sum to {total}</source>
        <translation>합계가 {total}인 자체 비율</translation>
    </message>
    <message>
        <source>agreed_price fixed without price_usd_per_t</source>
        <translation>price_usd_per_t 없이 agreed_price fixed</translation>
    </message>
    <message>
        <source>price_usd_per_t without agreed_price fixed</source>
        <translation>agreed_price fixed 없이 price_usd_per_t</translation>
    </message>
    <message>
        <source>a region twice in shares</source>
        <translation>shares에 같은 지역 두 번</translation>
    </message>
    <message>
        <source>shares that sum to 1</source>
        <translation>합계가 1인 비율</translation>
    </message>
    <message>
        <source>both of share_frac and tonnes_per_year</source>
        <translation>share_frac과 tonnes_per_year 둘 다 있음</translation>
    </message>
    <message>
        <source>neither of share_frac and tonnes_per_year</source>
        <translation>share_frac과 tonnes_per_year 둘 다 없음</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>둘 중 정확히 하나</translation>
    </message>
    <message>
        <source>sharing own for a common project</source>
        <translation>공동사업에 sharing own</translation>
    </message>
    <message>
        <source>gdp, consumption, output, equal or custom</source>
        <translation>gdp, consumption, output, equal 또는 custom</translation>
    </message>
    <message>
        <source>an end of a project that stands</source>
        <translation>존속하는 사업의 종료</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>종료 없음</translation>
    </message>
    <message>
        <source>instruments {first} and {place} are both {kind} for {mineral} ({stage})</source>
        <translation>정책수단 {first}, {place}: 종류 중복({kind}, {mineral}, {stage})</translation>
    </message>
    <message>
        <source>shares without sharing custom</source>
        <translation>sharing custom 없이 shares</translation>
    </message>
    <message>
        <source>one of a kind for a mineral and stage</source>
        <translation>광물과 단계마다 종류별로 하나</translation>
    </message>
    <message>
        <source>a quarter from {quarter} on</source>
        <translation>{quarter} 이후의 분기</translation>
    </message>
    <message>
        <source>{event}, but {region} joins in {own} in coalition.members</source>
        <translation>{event}, 그러나 coalition.members에서 {region}의 참여 시점은 {own}</translation>
    </message>
    <message>
        <source>{event}, but {region} leaves in {own} in coalition.members</source>
        <translation>{event}, 그러나 coalition.members에서 {region}의 탈퇴 시점은 {own}</translation>
    </message>
    <message>
        <source>{region}, which is not in the coalition</source>
        <translation>{region}(연합에 없음)</translation>
    </message>
    <message>
        <source>{mineral}, of which {region} makes nothing at this stage</source>
        <translation>{mineral}: 이 단계에서 {region}의 생산 없음</translation>
    </message>
    <message>
        <source>a mineral that the region makes</source>
        <translation>해당 지역이 생산하는 광물</translation>
    </message>
    <message>
        <source>{region}, a member from {quarter}</source>
        <translation>{region}({quarter}부터 회원국)</translation>
    </message>
    <message>
        <source>who is outside the club while the event lasts</source>
        <translation>사건이 지속되는 동안 클럽 밖에 있는 국가</translation>
    </message>
    <message>
        <source>{kind} of {region} again, as in {before}</source>
        <translation>{kind} 중복({region}), {before}에 이미 있음</translation>
    </message>
    <message>
        <source>{region} leaves in {leaves} and joins in {joins}</source>
        <translation>{region}: {leaves} 탈퇴, {joins} 참여</translation>
    </message>
    <message>
        <source>a region of coalition.members</source>
        <translation>coalition.members에 있는 지역</translation>
    </message>
    <message>
        <source>one of both dates, or the same</source>
        <translation>두 날짜 중 하나, 또는 같은 날짜</translation>
    </message>
    <message>
        <source>each mineral once</source>
        <translation>광물마다 한 번</translation>
    </message>
    <message>
        <source>to leave after joining</source>
        <translation>참여 이후의 탈퇴</translation>
    </message>
    <message>
        <source>{quarter}</source>
        <translation>{quarter}</translation>
    </message>
    <message>
        <source>{stage}, which {mineral} does not have</source>
        <translation>{mineral}에 없는 단계: {stage}</translation>
    </message>
    <message>
        <source>a quarter of the run, {first} to {last}</source>
        <translation>계산 기간 내 분기, {first}~{last}</translation>
    </message>
    <message>
        <source>{region}, which is the actor</source>
        <translation>{region}(행위국 자신)</translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation>{stage}</translation>
    </message>
    <message>
        <source>a region of the data</source>
        <translation>데이터에 있는 지역</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>다른 국가</translation>
    </message>
    <message>
        <source>each target once</source>
        <translation>대상마다 한 번</translation>
    </message>
    <message>
        <source>a quarter after the start of the run</source>
        <translation>계산 기간 시작 이후의 분기</translation>
    </message>
    <message>
        <source>a quarter after {quarter}</source>
        <translation>{quarter}보다 늦은 분기</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>채굴</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>정제</translation>
    </message>
    <message>
        <source>component</source>
        <translation>부품</translation>
    </message>
    <message>
        <source>members</source>
        <translation>회원국</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>{mineral} ({stage})</source>
        <translation>{mineral}({stage})</translation>
    </message>
    <message>
        <source>Nobody is in the club, so no border measure is enforced.</source>
        <translation>클럽에 참여국이 없어 국경조치가 집행되지 않습니다.</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>회원국을 추가하십시오.</translation>
    </message>
    <message>
        <source>{region} cannot enforce border measures by itself: trade policy is the EU&apos;s.</source>
        <translation>{region}: 단독으로 국경조치를 집행할 수 없습니다. 통상정책은 EU의 권한입니다.</translation>
    </message>
    <message>
        <source>Add the European Commission with the border article.</source>
        <translation>국경 조항에 서명한 EU 집행위원회를 추가하십시오.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures from {first} to {last}: the European Commission is not bound by them then.</source>
        <translation>{region}: {first}부터 {last}까지 국경조치를 집행하지 않습니다. 그 기간에는 EU 집행위원회가 구속되지 않습니다.</translation>
    </message>
    <message>
        <source>Let the Commission be in the club as long as they are in force.</source>
        <translation>조치 시행 기간에는 집행위원회를 클럽에 참여시키십시오.</translation>
    </message>
    <message>
        <source>{region} needs the {bloc}&apos;s consent for border measures; it is taken as given.</source>
        <translation>{region}: 국경조치에 {bloc}의 동의가 필요합니다. 동의가 있는 것으로 봅니다.</translation>
    </message>
    <message>
        <source>Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.</source>
        <translation>{bloc}의 다른 구성국을 추가하거나, 관세동맹을 하나로 행동하게 하거나, 국경 조항에 서명하지 않게 하십시오.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: {adversary} is in the {bloc} too.</source>
        <translation>{region}: 국경조치를 집행하지 않습니다. 대립국({adversary})도 {bloc}에 속해 있습니다.</translation>
    </message>
    <message>
        <source>Do not let blocs act as one.</source>
        <translation>관세동맹을 하나로 행동하게 하지 마십시오.</translation>
    </message>
    <message>
        <source>{region} enforces border measures for all of the {bloc}, absent members too.</source>
        <translation>{region}: 불참한 구성국을 포함하여 {bloc} 전체의 국경조치를 집행합니다.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: not all of the {bloc} that sat at the table have signed.</source>
        <translation>{region}: 국경조치를 집행하지 않습니다. 협상에 참석한 {bloc} 구성국이 모두 서명하지는 않았습니다.</translation>
    </message>
    <message>
        <source>Add them, or do not let blocs act as one.</source>
        <translation>해당 국가를 추가하거나, 관세동맹을 하나로 행동하게 하지 마십시오.</translation>
    </message>
    <message>
        <source>No member has signed up to {article}.</source>
        <translation>서명한 회원국이 없습니다: {article}.</translation>
    </message>
    <message>
        <source>Let a member sign.</source>
        <translation>회원국이 서명하게 하십시오.</translation>
    </message>
    <message>
        <source>Nobody in the club mines {mineral}.</source>
        <translation>클럽에 채굴하는 국가가 없습니다: {mineral}.</translation>
    </message>
    <message>
        <source>Add a member that does.</source>
        <translation>해당하는 회원국을 추가하십시오.</translation>
    </message>
    <message>
        <source>Nobody in the club refines {mineral}.</source>
        <translation>클럽에 정제하는 국가가 없습니다: {mineral}.</translation>
    </message>
    <message>
        <source>Nobody in the club makes components of {mineral}.</source>
        <translation>클럽에 부품을 제조하는 국가가 없습니다: {mineral}.</translation>
    </message>
    <message>
        <source>Nobody is bound by joint finance in {quarter}, so there is no project.</source>
        <translation>{quarter}에 공동재원에 구속되는 국가가 없어 사업이 없습니다.</translation>
    </message>
    <message>
        <source>Start it when a member that has signed is in the club.</source>
        <translation>서명한 회원국이 클럽에 있을 때 시작하십시오.</translation>
    </message>
    <message>
        <source>The project delivers from {quarter} on, after the end of the run.</source>
        <translation>사업의 공급 개시는 {quarter}, 계산 기간이 끝난 뒤입니다.</translation>
    </message>
    <message>
        <source>Start it earlier, or let the run be longer.</source>
        <translation>더 일찍 시작하거나 계산 기간을 늘리십시오.</translation>
    </message>
    <message>
        <source>{region} is inside the club&apos;s border, so the tariff does not hit it.</source>
        <translation>{region}: 클럽 국경 안에 있어 관세가 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Take it off the list.</source>
        <translation>목록에서 제외하십시오.</translation>
    </message>
    <message>
        <source>Members cannot deliver {share} of the promised {mineral} in {quarter}.</source>
        <translation>{quarter}: 회원국은 약속한 {mineral} 물량의 {share}만큼 공급하지 못합니다.</translation>
    </message>
    <message>
        <source>Lower the quota, or add members that produce.</source>
        <translation>쿼터를 낮추거나 생산하는 회원국을 추가하십시오.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: its budget is spent.</source>
        <translation>{quarter}까지 {mineral} 비축의 구매량은 목표의 {share}입니다. 예산이 소진되었습니다.</translation>
    </message>
    <message>
        <source>Raise the budget, or lower the target.</source>
        <translation>예산을 늘리거나 목표를 낮추십시오.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: the price was above the one up to which it buys.</source>
        <translation>{quarter}까지 {mineral} 비축의 구매량은 목표의 {share}입니다. 가격이 구매 상한을 웃돌았습니다.</translation>
    </message>
    <message>
        <source>Raise the release price, which that follows, or choose other years of filling.</source>
        <translation>구매 상한의 기준인 방출가격을 높이거나 적립 연수를 바꾸십시오.</translation>
    </message>
    <message>
        <source>Some buyers have no other origin: they are rationed at the price the last of them would pay.</source>
        <translation>다른 원산지가 없는 구매자가 있습니다. 이들은 마지막 구매자가 지급할 가격으로 배정받습니다.</translation>
    </message>
    <message>
        <source>A stockpile or a joint project would cover it.</source>
        <translation>비축이나 공동사업으로 충당할 수 있습니다.</translation>
    </message>
    <message>
        <source>Host feed binds for {mineral} in {places}: output of {host} gives no more.</source>
        <translation>주광물 공급이 {mineral}의 상한입니다: {places}. {host} 생산에서 더 나오지 않습니다.</translation>
    </message>
    <message>
        <source>A price for the by-product brings no more there; more of the host would.</source>
        <translation>부산물 가격이 올라도 그곳에서는 늘지 않으며, 주광물 생산이 늘어야 합니다.</translation>
    </message>
    <message>
        <source>{region} makes no {market}, so nothing happens there.</source>
        <translation>{region}: {market} 생산이 없어 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>Choose another actor, mineral or stage.</source>
        <translation>다른 행위국, 광물 또는 단계를 선택하십시오.</translation>
    </message>
    <message>
        <source>{when} {region} restricts exports of {market} to {buyers} by {share}.</source>
        <translation>{when} {region}, {market} 수출 {share} 제한(대상: {buyers}).</translation>
    </message>
    <message>
        <source>{when} {region} charges {buyers} {share} on exports of {market}.</source>
        <translation>{when} {region}, {market} 수출에 {share} 부과금(대상: {buyers}).</translation>
    </message>
    <message>
        <source>{when} {region} undercuts the costs of {market} by {share}.</source>
        <translation>{when} {region}, {market} 원가보다 {share} 낮게 판매.</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <translation>{key} 키</translation>
    </message>
    <message numerus="yes">
        <source>a list of {count}</source>
        <translation>
            <numerusform>항목 {count}개의 목록</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the unknown key {key}</source>
        <translation>알 수 없는 키 {key}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>no draw of the parameters in which the markets cleared.</source>
        <translation>시장이 균형에 이르는 매개변수 추출이 없습니다.</translation>
    </message>
    <message>
        <source>{mineral}</source>
        <translation>{mineral}</translation>
    </message>
    <message>
        <source>Ease the events or the terms of this mineral.</source>
        <translation>이 광물의 사건 또는 조건을 완화하십시오.</translation>
    </message>
    <message>
        <source>a damaged scenario</source>
        <translation>손상된 시나리오</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>다른 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>this place cannot be written ({reason}).</source>
        <translation>이 위치에 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>the file or its folder is not there; was a stick or a drive removed?</source>
        <translation>파일이나 폴더가 없습니다. USB 메모리나 드라이브가 분리되었습니까?</translation>
    </message>
    <message>
        <source>this place may not be written.</source>
        <translation>이 위치에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>a Negotiator document</source>
        <translation>Negotiator 문서</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>no save file</source>
        <translation>저장 파일 아님</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>다른 프로그램의 데이터베이스</translation>
    </message>
    <message>
        <source>a part of a save file</source>
        <translation>저장 파일의 일부</translation>
    </message>
    <message>
        <source>a whole copy of it</source>
        <translation>그 파일의 온전한 사본</translation>
    </message>
    <message>
        <source>a save file in another form</source>
        <translation>다른 형식의 저장 파일</translation>
    </message>
    <message>
        <source>one that this program wrote</source>
        <translation>이 프로그램이 작성한 파일</translation>
    </message>
    <message>
        <source>a version that was used</source>
        <translation>사용된 적이 있는 버전</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} characters, none of them NUL, all of them Unicode</source>
        <translation>
            <numerusform>1~{count}자, NUL 없음, 모두 유니코드</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has changed this file.</source>
        <translation>다른 프로그램이 이 파일을 변경했습니다.</translation>
    </message>
    <message>
        <source>a newer program wrote this document, and there may be more in it than is known here.</source>
        <translation>더 새로운 프로그램이 작성한 문서이므로 여기서 알 수 없는 내용이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Open it to read, and save it in another place.</source>
        <translation>읽기용으로 열고 다른 위치에 저장하십시오.</translation>
    </message>
    <message>
        <source>a program of version {version} of the form</source>
        <translation>형식 버전 {version}의 프로그램</translation>
    </message>
    <message>
        <source>a document written by {writer}</source>
        <translation>문서(작성 프로그램: {writer})</translation>
    </message>
    <message>
        <source>version {version} of the form, or a newer program</source>
        <translation>형식 버전 {version}, 또는 더 새로운 프로그램</translation>
    </message>
    <message>
        <source>{first} and so on without a gap</source>
        <translation>{first}부터 빠짐없이 이어지는 번호</translation>
    </message>
    <message>
        <source>rows that break the rules of a document</source>
        <translation>문서 규칙에 어긋나는 행</translation>
    </message>
    <message>
        <source>rows that are missing</source>
        <translation>빠진 행</translation>
    </message>
    <message>
        <source>numbers that do not follow each other</source>
        <translation>이어지지 않는 번호</translation>
    </message>
    <message>
        <source>a changed row {number}</source>
        <translation>변경된 행 {number}</translation>
    </message>
    <message>
        <source>{who} has this document open.</source>
        <translation>이 문서를 열어 둔 사용자: {who}.</translation>
    </message>
    <message>
        <source>Open it to read, or ask them to close it.</source>
        <translation>읽기용으로 열거나, 닫아 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>다른 사용자</translation>
    </message>
    <message>
        <source>{who} on {host}</source>
        <translation>{who}({host})</translation>
    </message>
    <message>
        <source>{who} has this document open since {time}.</source>
        <translation>이 문서를 열어 둔 사용자: {who}, {time}부터.</translation>
    </message>
    <message>
        <source>this should be a lock of Negotiator and is {found}.</source>
        <translation>Negotiator의 잠금 파일이어야 하나 실제로는 다음과 같습니다: {found}.</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>제거하거나 다른 위치를 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count}바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>the document has {found}, the most is {most}.</source>
        <translation>문서 크기: {found}, 최대 {most}.</translation>
    </message>
    <message>
        <source>undo step {number}</source>
        <translation>실행 취소 단계 {number}</translation>
    </message>
    <message>
        <source>Save the scenario as a file and begin a new document with it.</source>
        <translation>시나리오를 파일로 저장하고 그 파일로 새 문서를 시작하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count}행</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to {last}</source>
        <translation>0~{last}</translation>
    </message>
    <message>
        <source>plain tables alone</source>
        <translation>일반 표만</translation>
    </message>
    <message>
        <source>too many tables</source>
        <translation>표가 너무 많음</translation>
    </message>
    <message>
        <source>the table {name}</source>
        <translation>표 {name}</translation>
    </message>
    <message>
        <source>a damaged save file</source>
        <translation>손상된 저장 파일</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>행이 너무 많음</translation>
    </message>
    <message>
        <source>other columns in {table}</source>
        <translation>{table}의 열이 다름</translation>
    </message>
    <message>
        <source>a save file that takes too long</source>
        <translation>읽는 데 너무 오래 걸리는 저장 파일</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>the tables of a Negotiator document</source>
        <translation>Negotiator 문서의 표</translation>
    </message>
    <message>
        <source>the virtual table {name}</source>
        <translation>가상 표 {name}</translation>
    </message>
    <message>
        <source>calibrated on, not counted</source>
        <translation>보정에 사용, 집계 제외</translation>
    </message>
    <message>
        <source>{episode}: {line}</source>
        <translation>{episode}: {line}</translation>
    </message>
    <message>
        <source>base year of the data; all minerals and stages</source>
        <translation>데이터의 기준연도, 모든 광물과 단계</translation>
    </message>
    <message>
        <source>worked out without the engine, on a market of two makers and one buyer</source>
        <translation>엔진 없이 계산, 생산자 둘과 구매자 하나의 시장</translation>
    </message>
    <message>
        <source>Buyers who hardly mind the origin (σ {sigma}): price paid, against one price</source>
        <translation>원산지를 거의 따지지 않는 구매자(σ {sigma}): 지급가격, 단일 가격과 비교</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: price of the other, in % for each %</source>
        <translation>둘 중 하나의 비용 0.01 % 하락: 다른 쪽의 가격, 1 %당 %</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: its own price, in % for each %</source>
        <translation>둘 중 하나의 비용 0.01 % 하락: 그쪽의 가격, 1 %당 %</translation>
    </message>
    <message>
        <source>No deal and no event: largest move of a price in 15 years</source>
        <translation>협정도 사건도 없음: 15년간 가격의 최대 변동</translation>
    </message>
    <message>
        <source>Base quarter: largest gap between tonnes made and bought</source>
        <translation>기준 분기: 생산량과 구매량의 최대 차이</translation>
    </message>
    <message>
        <source>Floor on one of two alike: price of the other</source>
        <translation>같은 둘 중 하나에 하한가격: 다른 쪽의 가격</translation>
    </message>
    <message>
        <source>Floor on one of two alike: its own price</source>
        <translation>같은 둘 중 하나에 하한가격: 그쪽의 가격</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: price of the other</source>
        <translation>같은 둘 중 하나에 관세: 다른 쪽의 가격</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: its own price</source>
        <translation>같은 둘 중 하나에 관세: 그쪽의 가격</translation>
    </message>
    <message>
        <source>the log-linear system of shares, supply and demand</source>
        <translation>비율, 공급, 수요의 로그선형 체계</translation>
    </message>
    <message>
        <source>scipy.optimize.least_squares on a second text of the equations, of random starts; recorded, and solved again by the tests. Both begin the quarter with what the engine&apos;s quarters before left.</source>
        <translation>방정식을 별도로 작성하여 scipy.optimize.least_squares로 임의의 초깃값에서 풀어 기록하고, 시험에서 다시 푼 값. 둘 다 엔진의 이전 분기들이 남긴 상태에서 분기를 시작합니다.</translation>
    </message>
    <message numerus="yes">
        <source>{mineral}: prices in {count} quarters that scipy has solved, largest relative distance</source>
        <translation>
            <numerusform>{mineral}: scipy로 푼 {count}개 분기의 가격, 최대 상대 거리</numerusform>
        </translation>
    </message>
    <message>
        <source>the run failed with {name}: {reason}.</source>
        <translation>계산 실패({name}): {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program; undo the last step and go on.</source>
        <translation>프로그램 오류입니다. 마지막 작업을 취소하고 계속하십시오.</translation>
    </message>
    <message>
        <source>the computation failed with {name}: {reason}.</source>
        <translation>계산 실패({name}): {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>프로그램 오류입니다.</translation>
    </message>
    <message>
        <source>Antimony 2024-25</source>
        <translation>안티모니 2024~25년</translation>
    </message>
    <message>
        <source>price abroad, December 2024 over August</source>
        <translation>해외 가격, 2024년 8월 대비 12월</translation>
    </message>
    <message>
        <source>price abroad, June 2025 over August 2024</source>
        <translation>해외 가격, 2024년 8월 대비 2025년 6월</translation>
    </message>
    <message>
        <source>price abroad, November 2025 over August 2024</source>
        <translation>해외 가격, 2024년 8월 대비 2025년 11월</translation>
    </message>
    <message>
        <source>price in Europe, January 2025 over September 2024</source>
        <translation>유럽 가격, 2024년 9월 대비 2025년 1월</translation>
    </message>
    <message>
        <source>price in China, January 2025 over September 2024</source>
        <translation>중국 가격, 2024년 9월 대비 2025년 1월</translation>
    </message>
    <message>
        <source>US imports, 2025 over 2024</source>
        <translation>미국 수입, 2024년 대비 2025년</translation>
    </message>
    <message>
        <source>to the US through neutrals under the ban, t Sb a quarter</source>
        <translation>금수 조치하에서 중립국을 거친 미국행, 분기당 t Sb</translation>
    </message>
    <message>
        <source>3,834 t of oxide in five months x 0.8353 t Sb a tonne; simulated: mean of the first year of the ban</source>
        <translation>5개월간 산화물 3,834 t x 1 t당 0.8353 t Sb; 모의값: 금수 첫해 평균</translation>
    </message>
    <message>
        <source>mine output of the world, 2025 over 2024</source>
        <translation>세계 광산 생산량, 2024년 대비 2025년</translation>
    </message>
    <message>
        <source>Gallium 2023-25</source>
        <translation>갈륨 2023~25년</translation>
    </message>
    <message>
        <source>price abroad, December 2023 over June</source>
        <translation>해외 가격, 2023년 6월 대비 12월</translation>
    </message>
    <message>
        <source>circular: the demand elasticity of gallium was estimated on this episode</source>
        <translation>순환: 갈륨의 수요 탄력성은 이 사례에서 추정</translation>
    </message>
    <message>
        <source>price abroad, March 2024 over June 2023</source>
        <translation>해외 가격, 2023년 6월 대비 2024년 3월</translation>
    </message>
    <message>
        <source>price abroad, December 2025 over June 2023</source>
        <translation>해외 가격, 2023년 6월 대비 2025년 12월</translation>
    </message>
    <message>
        <source>price in China, October 2023 over July</source>
        <translation>중국 가격, 2023년 7월 대비 10월</translation>
    </message>
    <message>
        <source>the demand elasticity of gallium was estimated on this episode, from prices abroad</source>
        <translation>갈륨의 수요 탄력성은 이 사례의 해외 가격에서 추정</translation>
    </message>
    <message>
        <source>price in China, December 2025 over July 2023</source>
        <translation>중국 가격, 2023년 7월 대비 2025년 12월</translation>
    </message>
    <message>
        <source>output of China, 2025 over 2023</source>
        <translation>중국 생산량, 2023년 대비 2025년</translation>
    </message>
    <message>
        <source>Rare earths 2010-12</source>
        <translation>희토류 2010~12년</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, August 2010 over 2008</source>
        <translation>해외 산화란타넘, 2008년 대비 2010년 8월</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2011 over 2008</source>
        <translation>해외 산화란타넘, 2008년 대비 2011년 3분기</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2012 over 2008</source>
        <translation>해외 산화란타넘, 2008년 대비 2012년 3분기</translation>
    </message>
    <message>
        <source>neodymium abroad, peak of 2011 over the time before</source>
        <translation>해외 네오디뮴, 이전 대비 2011년 최고치</translation>
    </message>
    <message>
        <source>about 20 USD/kg before, by the note of the printed row; the largest simulated quarter of the year</source>
        <translation>공표된 행의 주석에 따르면 이전 약 20 USD/kg; 그해 모의값이 가장 큰 분기</translation>
    </message>
    <message>
        <source>dysprosium oxide abroad, August 2011 over January 2009</source>
        <translation>해외 산화디스프로슘, 2009년 1월 대비 2011년 8월</translation>
    </message>
    <message>
        <source>legal exports of China, 2012 over the quota of 2009</source>
        <translation>중국의 합법 수출, 2009년 쿼터 대비 2012년</translation>
    </message>
    <message>
        <source>output of China, 2013 over 2009</source>
        <translation>중국 생산량, 2009년 대비 2013년</translation>
    </message>
    <message>
        <source>new output elsewhere by 2014, over use elsewhere in 2010</source>
        <translation>2014년까지 다른 지역의 신규 생산량, 2010년 다른 지역 사용량 대비</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>European Union</source>
        <translation>유럽연합</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>유라시아경제연합</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>걸프협력회의</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>메르코수르</translation>
    </message>
    <message>
        <source>Southern African Customs Union</source>
        <translation>남아프리카 관세동맹</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>유럽</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>아시아·태평양</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>미주</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>중동·북아프리카</translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation>사하라 이남 아프리카</translation>
    </message>
    <message>
        <source>Central Asia and Caucasus</source>
        <translation>중앙아시아·코카서스</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>US, EU and Japan</source>
        <translation>미국, EU, 일본</translation>
    </message>
    <message>
        <source>US and Mexico</source>
        <translation>미국, 멕시코</translation>
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
        <translation>FORGE(핵심광물안보파트너십)</translation>
    </message>
    <message>
        <source>All 55 and the host</source>
        <translation>55개 대표단과 주최국</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>price marks</name>
    <message>
        <source>now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>what production costs outside the largest producer, the price of the base year and {premium} more.</source>
        <translation>최대 생산국 밖에서의 생산비용, 기준연도 가격에 {premium} 가산.</translation>
    </message>
    <message>
        <source>our cost</source>
        <translation>우리 측 비용</translation>
    </message>
    <message>
        <source>The premium is your assumption.</source>
        <translation>이 가산율은 사용자의 전제입니다.</translation>
    </message>
    <message>
        <source>The premium is judged: {low} to {high} {unit} ({source}).</source>
        <translation>이 가산율은 판단값입니다: {low}~{high} {unit}({source}).</translation>
    </message>
    <message>
        <source>US guarantee</source>
        <translation>미국 보증</translation>
    </message>
    <message>
        <source>US offtake</source>
        <translation>미국 오프테이크</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, because {causes}</source>
        <translation> (이유: {causes})</translation>
    </message>
    <message>
        <source>more is recycled</source>
        <translation>재활용 증가</translation>
    </message>
    <message>
        <source>less is recycled</source>
        <translation>재활용 감소</translation>
    </message>
    <message>
        <source>less capacity closes in {who}</source>
        <translation>설비 폐쇄 감소: {who}</translation>
    </message>
    <message>
        <source>more capacity closes in {who}</source>
        <translation>설비 폐쇄 증가: {who}</translation>
    </message>
    <message>
        <source>more capacity is built in {who}</source>
        <translation>설비 신설 증가: {who}</translation>
    </message>
    <message>
        <source>less capacity is built in {who}</source>
        <translation>설비 신설 감소: {who}</translation>
    </message>
    <message>
        <source>more is bought from {who}</source>
        <translation>구매 증가: {who}</translation>
    </message>
    <message>
        <source>less is bought from {who}</source>
        <translation>구매 감소: {who}</translation>
    </message>
    <message>
        <source>users and makers answer the price</source>
        <translation>사용자와 생산자의 가격 반응</translation>
    </message>
    <message>
        <source>users turn to or from substitutes</source>
        <translation>대체재로의 전환 또는 복귀</translation>
    </message>
    <message>
        <source>buyers turn to other origins</source>
        <translation>다른 원산지로 구매 전환</translation>
    </message>
    <message>
        <source>makers&apos; capacity changes</source>
        <translation>생산자의 생산능력 변화</translation>
    </message>
    <message>
        <source>stocks change</source>
        <translation>재고 변화</translation>
    </message>
    <message>
        <source>the club or what is assumed of the mineral is another</source>
        <translation>클럽 또는 광물에 관한 전제가 다름</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}, {second}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>All 55 with border floors</source>
        <translation>55개 대표단, 국경 하한가격</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host agree on border-adjusted price floors, as the US Vice-President proposed there: reference prices kept by adjustable tariffs (spglobal.com 2026-02-04; underlines.news).</source>
        <translation>2026년 2월 4일 워싱턴에 모인 55개 대표단과 주최국이 미국 부통령이 그 자리에서 제안한 국경조정 하한가격에 합의합니다: 조정 가능한 관세로 유지하는 참조가격(spglobal.com 2026-02-04; underlines.news).</translation>
    </message>
    <message>
        <source>400 t of indium for $125 m</source>
        <translation>인듐 400 t, 1억 2,500만 달러</translation>
    </message>
    <message>
        <source>The US Defense Logistics Agency buys 400 t of indium over three years for 125 m USD: 133.3 t a year at 312,500 USD/t, about 61 % of US use and 12 % of world output.</source>
        <translation>미국 국방군수국이 3년에 걸쳐 인듐 400 t을 1억 2,500만 달러에 구매합니다: 연 133.3 t, 312,500 USD/t, 미국 사용량의 약 61 %, 세계 생산량의 12 %.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>협정 없음</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host form a club and agree on nothing: the baseline.</source>
        <translation>2026년 2월 4일 워싱턴에 모인 55개 대표단과 주최국이 클럽을 구성하되 아무것도 합의하지 않습니다: 비교 기준.</translation>
    </message>
    <message>
        <source>$12 bn stockpile</source>
        <translation>120억 달러 비축</translation>
    </message>
    <message>
        <source>Project Vault, announced on 2026-02-02: a civilian reserve of the United States of 12 bn USD, with a loan of up to 10 bn USD of the Export-Import Bank and 1.67 bn USD of private capital, aimed at 60 days of use (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</source>
        <translation>2026년 2월 2일 발표된 Project Vault: 미국의 120억 달러 규모 민간용 비축. 수출입은행 대출 최대 100억 달러, 민간 자본 16억 7,000만 달러, 목표는 사용량 60일분(gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</translation>
    </message>
    <message>
        <source>US-EU-Japan floor</source>
        <translation>미국-EU-일본 하한가격</translation>
    </message>
    <message>
        <source>The United States, the European Union and Japan said on 2026-02-04 that they explore a plurilateral trade initiative with border-adjusted price floors (European Commission STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</source>
        <translation>미국, 유럽연합, 일본은 2026년 2월 4일 국경조정 하한가격을 포함한 복수국 간 무역 구상을 검토한다고 밝혔습니다(EU 집행위원회 STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</translation>
    </message>
    <message>
        <source>US-Mexico action plan</source>
        <translation>미국-멕시코 행동계획</translation>
    </message>
    <message>
        <source>The United States and Mexico agreed on 2026-02-04 on a plan of sixty days: pick minerals and explore border-adjusted price floors (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</source>
        <translation>미국과 멕시코는 2026년 2월 4일 60일간의 계획에 합의했습니다: 광물을 선정하고 국경조정 하한가격을 검토합니다(clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Reset all assumptions</source>
        <translation>모든 전제 초기화</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>광물</translation>
    </message>
    <message>
        <source>What</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>내 값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>하한~상한</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처(영문)</translation>
    </message>
    <message>
        <source>set…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>{name}: allowed are numbers from {low} to {high}, or nothing</source>
        <translation>{name}: {low}~{high} 범위의 수치 또는 빈칸만 허용됩니다</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>{name}: {value} 설정</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>모든 광물</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>{origin} → {destination}</translation>
    </message>
    <message>
        <source>Your own value, from {low} to {high}; empty it to take that of the data</source>
        <translation>내 값, {low}~{high}. 비우면 데이터의 값을 사용합니다</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>● Price and supply of {mineral}: official</source>
        <translation>● 가격과 공급({mineral}): 공식</translation>
    </message>
    <message>
        <source>◐ Price and supply of {mineral}: published or derived</source>
        <translation>◐ 가격과 공급({mineral}): 공표 또는 산출</translation>
    </message>
    <message>
        <source>○ Price and supply of {mineral}: partly judged</source>
        <translation>○ 가격과 공급({mineral}): 일부 판단값</translation>
    </message>
</context>
<context>
    <name>thresholds</name>
    <message>
        <source>Not met: {missed}</source>
        <translation>미달: {missed}</translation>
    </message>
    <message>
        <source>Thresholds met</source>
        <translation>임계값 충족</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {state}</source>
        <translation>임계값 {threshold}: {state}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>{measure} {value} of {threshold}</source>
        <translation>{measure} {value}(임계값 {threshold})</translation>
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
        <translation>일</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>백만 달러</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>× price now</source>
        <translation>× 현재 가격</translation>
    </message>
    <message>
        <source>of all a year</source>
        <translation>/년</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>t/년</translation>
    </message>
    <message>
        <source>years</source>
        <translation>년</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{section}: {within} within, {near} near, {missed} missed</source>
        <translation>{section}: 범위 내 {within}, 근접 {near}, 벗어남 {missed}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>기대값</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>결과값</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오차</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>허용 범위</translation>
    </message>
    <message>
        <source>Limits with exact answers</source>
        <translation>정확한 해가 있는 극한</translation>
    </message>
    <message>
        <source>Independent solver</source>
        <translation>독립 해법</translation>
    </message>
    <message>
        <source>Back-tests: observed beside simulated</source>
        <translation>사후 검증: 실적과 모의값 비교</translation>
    </message>
    <message>
        <source>Note of the data: {note}</source>
        <translation>데이터 주석(영문): {note}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <source>Printed source: {source}</source>
        <translation>공표된 출처(영문): {source}</translation>
    </message>
    <message>
        <source>{verdict}, not counted</source>
        <translation>{verdict}, 집계 제외</translation>
    </message>
    <message>
        <source>within</source>
        <translation>범위 내</translation>
    </message>
    <message>
        <source>near</source>
        <translation>근접</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>벗어남</translation>
    </message>
    <message>
        <source>factor {factor}, wrong way</source>
        <translation>{factor}배, 반대 방향</translation>
    </message>
    <message>
        <source>factor {factor}</source>
        <translation>{factor}배</translation>
    </message>
    <message>
        <source>within {within}, near {near}</source>
        <translation>범위 내 {within}, 근접 {near}</translation>
    </message>
    <message>
        <source>factor: within {within}, near {near}</source>
        <translation>배율: 범위 내 {within}, 근접 {near}</translation>
    </message>
    <message>
        <source>Exact answers</source>
        <translation>정확한 해</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>사후 검증</translation>
    </message>
</context>
</TS>
