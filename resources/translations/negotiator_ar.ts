<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AdversaryDialog</name>
    <message>
        <source>The adversary</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>How it acts</source>
        <translation>كيف يتصرف</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>لماذا لم يتغيّر</translation>
    </message>
</context>
<context>
    <name>AgainstBox</name>
    <message>
        <source>No deal, my assumptions</source>
        <translation>بلا اتفاق، بافتراضاتي</translation>
    </message>
    <message>
        <source>No deal, as shipped</source>
        <translation>بلا اتفاق، كما ورد</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>What changes and dashed lines are compared with</source>
        <translation>ما تُقارَن به التغييرات والخطوط المتقطعة</translation>
    </message>
</context>
<context>
    <name>ArticleLetters</name>
    <message>
        <source>Articles: {names}</source>
        <translation>البنود: {names}</translation>
    </message>
</context>
<context>
    <name>BandsButton</name>
    <message>
        <source>Bands</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Bands: where 8 of 10 draws of the parameters lie</source>
        <translation>النطاقات: حيث تقع 8 من كل 10 سحوبات للمعلمات</translation>
    </message>
</context>
<context>
    <name>ChangeButton</name>
    <message>
        <source>Replay the last change</source>
        <translation>إعادة عرض آخر تغيير</translation>
    </message>
    <message>
        <source>Replay the last change: as it was before, then as it is now</source>
        <translation>إعادة عرض آخر تغيير: كما كان من قبل ثم كما هو الآن</translation>
    </message>
</context>
<context>
    <name>ChangeStrip</name>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>لماذا…</translation>
    </message>
    <message>
        <source>What changed and why…</source>
        <translation>ما الذي تغيّر ولماذا…</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>this chart</source>
        <translation>هذا المخطط</translation>
    </message>
    <message>
        <source>Show another chart here</source>
        <translation>عرض مخطط آخر هنا</translation>
    </message>
    <message>
        <source>Table, copy, export and window</source>
        <translation>جدول ونسخ وتصدير ونافذة</translation>
    </message>
    <message>
        <source>Freeze axes</source>
        <translation>تثبيت المحاور</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
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
        <translation>المفوضية الأوروبية والدول التي حضرت بنفسها</translation>
    </message>
    <message>
        <source>{gain} {unit}</source>
        <translation>{gain} {unit}</translation>
    </message>
    <message>
        <source>{gain} {unit} while outside</source>
        <translation>{gain} {unit} وهو خارج النادي</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
</context>
<context>
    <name>CoalitionPanel</name>
    <message>
        <source>Coalition</source>
        <translation>الائتلاف</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>مجموعات جاهزة…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>ابحث عن بلد</translation>
    </message>
    <message>
        <source>Seats, ticked when in the club</source>
        <translation>المقاعد، والمؤشَّر منها داخل النادي</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>بالمنطقة</translation>
    </message>
    <message>
        <source>By bloc</source>
        <translation>بالتكتل</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>بالدور</translation>
    </message>
    <message>
        <source>Group the seats</source>
        <translation>تجميع المقاعد</translation>
    </message>
    <message>
        <source>Role: the part in the chosen mineral in which a seat weighs most</source>
        <translation>الدور: الجانب من المعدن المختار الذي يكون فيه وزن المقعد أكبر</translation>
    </message>
    <message>
        <source>Articles: {names}</source>
        <translation>البنود: {names}</translation>
    </message>
    <message>
        <source>Coalitions to begin with</source>
        <translation>ائتلافات للبدء بها</translation>
    </message>
    <message>
        <source>No seat is called “{text}”.</source>
        <translation>لا مقعد باسم «{text}».</translation>
    </message>
</context>
<context>
    <name>CoalitionViewModel</name>
    <message>
        <source>{name} is in the club</source>
        <translation>{name}: داخل النادي</translation>
    </message>
    <message>
        <source>{name} attended and is not in the club</source>
        <translation>{name}: حضر وليس في النادي</translation>
    </message>
    <message>
        <source>{name} is the adversary and cannot join</source>
        <translation>{name}: هو الخصم ولا يمكنه الانضمام</translation>
    </message>
    <message>
        <source>{name} did not attend and has no seat</source>
        <translation>{name}: لم يحضر ولا مقعد له</translation>
    </message>
    <message>
        <source>Add {name} to the club</source>
        <translation>إضافة إلى النادي: {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the club</source>
        <translation>إخراج من النادي: {name}</translation>
    </message>
    <message>
        <source>Take the European Union out of the club</source>
        <translation>إخراج الاتحاد الأوروبي من النادي</translation>
    </message>
    <message>
        <source>Add the European Union to the club</source>
        <translation>إضافة الاتحاد الأوروبي إلى النادي</translation>
    </message>
    <message>
        <source>Let each member act by itself</source>
        <translation>جعل كل عضو يعمل بمفرده</translation>
    </message>
    <message>
        <source>Let customs unions act as one</source>
        <translation>جعل الاتحادات الجمركية تعمل كطرف واحد</translation>
    </message>
    <message>
        <source>Choose coalition: {name}</source>
        <translation>اختيار الائتلاف: {name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>لا يوجد أمر بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>إضافة سيناريو</translation>
    </message>
    <message>
        <source>Take away the last</source>
        <translation>إزالة الأخير</translation>
    </message>
    <message>
        <source>What cannot be compared</source>
        <translation>ما لا يمكن مقارنته</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>السيناريوهات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Difference against</source>
        <translation>الفرق عن</translation>
    </message>
    <message>
        <source>This document without its deal</source>
        <translation>هذا المستند بلا اتفاقه</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>مقارنة بملف</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Add a scenario to see what differs.</source>
        <translation>أضف سيناريو لترى ما يختلف.</translation>
    </message>
</context>
<context>
    <name>DealGrid</name>
    <message>
        <source>Minerals and instruments of the deal</source>
        <translation>معادن الاتفاق وأدواته</translation>
    </message>
</context>
<context>
    <name>DealGridDialog</name>
    <message>
        <source>All minerals</source>
        <translation>كل المعادن</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>لماذا لم يتغيّر</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>إفراغ الخلايا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose cells and type once: it goes into all of them. Paste a table from a spreadsheet with the headings of this one, or numbers alone at a cell. An empty cell removes the instrument. Shown is the main stage of each mineral; the rest is under All terms.</source>
        <translation>اختر خلايا واكتب مرة واحدة: تدخل القيمة فيها كلها. الصق جدولًا من جدول بيانات بعناوين هذا الجدول، أو أرقامًا وحدها عند خلية. الخلية الفارغة تزيل الأداة. المعروض هو المرحلة الرئيسية لكل معدن؛ والباقي في كل الشروط.</translation>
    </message>
</context>
<context>
    <name>DealGridModel</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>DealGridViewModel</name>
    <message>
        <source>Set {count} cells of the deal</source>
        <translation>تحديد {count} من خلايا الاتفاق</translation>
    </message>
    <message>
        <source>{mineral}: {setting}</source>
        <translation>{mineral}: {setting}</translation>
    </message>
    <message>
        <source>Paste into the deal</source>
        <translation>لصق في الاتفاق</translation>
    </message>
    <message>
        <source>Choose the cell at which to paste.</source>
        <translation>اختر الخلية التي يُلصق عندها.</translation>
    </message>
    <message>
        <source>What was copied reaches beyond the table.</source>
        <translation>ما نُسخ يتجاوز حدود الجدول.</translation>
    </message>
</context>
<context>
    <name>DealPanel</name>
    <message>
        <source>All minerals…</source>
        <translation>كل المعادن…</translation>
    </message>
    <message>
        <source>Add a mineral…</source>
        <translation>إضافة معدن…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>The deal</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>other instruments and stages</source>
        <translation>أدوات ومراحل أخرى</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>إعادة ضبط: {mineral}</translation>
    </message>
    <message>
        <source>Reset all minerals to no deal</source>
        <translation>إعادة كل المعادن إلى حالة عدم الاتفاق</translation>
    </message>
</context>
<context>
    <name>DealTableModel</name>
    <message>
        <source>Risk</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>المعدن</translation>
    </message>
    <message>
        <source>Floor, USD</source>
        <translation>أدنى، دولار</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
</context>
<context>
    <name>DealViewModel</name>
    <message>
        <source>Remove {mineral} floor</source>
        <translation>إزالة الحد الأدنى: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} floor to {price}</source>
        <translation>تحديد الحد الأدنى: {mineral}، {price}</translation>
    </message>
    <message>
        <source>Let treasuries pay the gap for {mineral}</source>
        <translation>تحميل الخزائن الفارق: {mineral}</translation>
    </message>
    <message>
        <source>Levy at the border for {mineral}</source>
        <translation>فرض رسم عند الحدود: {mineral}</translation>
    </message>
    <message>
        <source>Remove {mineral} quota</source>
        <translation>إزالة الحصة: {mineral}</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {tonnes} t a year</source>
        <translation>تحديد الحصة: {mineral}، {tonnes} طن سنويًا</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the market price</source>
        <translation>الشراء ضمن الحصة بسعر السوق: {mineral}</translation>
    </message>
    <message>
        <source>Buy {mineral} under the quota at the floor price</source>
        <translation>الشراء ضمن الحصة بالسعر الأدنى: {mineral}</translation>
    </message>
    <message>
        <source>Set the dates of {mineral}</source>
        <translation>تحديد التواريخ: {mineral}</translation>
    </message>
    <message>
        <source>Reset {mineral}</source>
        <translation>إعادة ضبط: {mineral}</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>العودة إلى عدم الاتفاق</translation>
    </message>
    <message>
        <source>Set {mineral} quota to {share}</source>
        <translation>تحديد الحصة: {mineral}، {share}</translation>
    </message>
</context>
<context>
    <name>DialogHost</name>
    <message>
        <source>The deal says nothing of this mineral yet. Add a term.</source>
        <translation>لا يذكر الاتفاق هذا المعدن بعد. أضف شرطًا.</translation>
    </message>
    <message>
        <source>All terms of the chosen mineral</source>
        <translation>كل شروط المعدن المختار</translation>
    </message>
    <message>
        <source>Nothing happens outside the club. Add an event.</source>
        <translation>لا شيء يحدث خارج النادي. أضف حدثًا.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>DoctrineViewModel</name>
    <message>
        <source>Doctrine: {what}</source>
        <translation>العقيدة: {what}</translation>
    </message>
    <message>
        <source>Adversary: {name}</source>
        <translation>الخصم: {name}</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Documents and scenarios</source>
        <translation>المستندات والسيناريوهات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>This file cannot be opened.</source>
        <translation>لا يمكن فتح هذا الملف.</translation>
    </message>
    <message>
        <source>Restore the document?</source>
        <translation>استعادة المستند؟</translation>
    </message>
    <message>
        <source>One file at a time can be dropped here.</source>
        <translation>يمكن إفلات ملف واحد فقط هنا في كل مرة.</translation>
    </message>
    <message>
        <source>What was dropped is no file on this computer.</source>
        <translation>ما تم إفلاته ليس ملفًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;استعادة</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>Ask &amp;later</source>
        <translation>السؤال &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Go back to revision {number}</source>
        <translation>العودة إلى المراجعة {number}</translation>
    </message>
    <message>
        <source>Import a folder of scenarios</source>
        <translation>استيراد مجلد سيناريوهات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Open a &amp;copy to read</source>
        <translation>فتح &amp;نسخة للقراءة</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>ال&amp;فتح رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>&amp;الاحتفاظ بالتغييرات</translation>
    </message>
    <message>
        <source>&amp;Go back to how it was opened</source>
        <translation>ال&amp;عودة إلى حالته عند الفتح</translation>
    </message>
    <message>
        <source>Keep the changes?</source>
        <translation>الاحتفاظ بالتغييرات؟</translation>
    </message>
    <message>
        <source>Go back to how it was opened</source>
        <translation>العودة إلى حالته عند الفتح</translation>
    </message>
    <message>
        <source>This scenario cannot be used.</source>
        <translation>لا يمكن استخدام هذا السيناريو.</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>This document cannot be restored.</source>
        <translation>لا يمكن استعادة هذا المستند.</translation>
    </message>
    <message>
        <source>Documents (*{document}) and scenarios (*{scenario}) can be opened. A table of the deal is copied in a spreadsheet and pasted under Deal, All minerals.</source>
        <translation>يمكن فتح المستندات (*{document}) والسيناريوهات (*{scenario}). أما جدول الاتفاق فيُنسخ من جدول بيانات ويُلصق ضمن الاتفاق، كل المعادن.</translation>
    </message>
    <message>
        <source>This step cannot be shown.</source>
        <translation>لا يمكن عرض هذه الخطوة.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>no floor</source>
        <translation>بلا حد أدنى</translation>
    </message>
    <message>
        <source>About the floor</source>
        <translation>عن الحد الأدنى</translation>
    </message>
    <message>
        <source>How the floor works</source>
        <translation>كيف يعمل الحد الأدنى</translation>
    </message>
    <message>
        <source>Set a floor price first</source>
        <translation>حدّد السعر الأدنى أولًا</translation>
    </message>
    <message>
        <source>Levy at the border</source>
        <translation>رسم عند الحدود</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>الخزانة تدفع الفارق</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>السعر الأدنى</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>Floor price in {unit}</source>
        <translation>السعر الأدنى بـ {unit}</translation>
    </message>
    <message>
        <source>{name}, slider</source>
        <translation>{name}، شريط تمرير</translation>
    </message>
</context>
<context>
    <name>HandbookView</name>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>HeadlineViewModel</name>
    <message>
        <source>Before the last change</source>
        <translation>قبل آخر تغيير</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <source>About: {subject}</source>
        <translation>عن: {subject}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Go back to this</source>
        <translation>ال&amp;عودة إلى هذه الحالة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No change was kept yet.</source>
        <translation>لم يُحفظ أي تغيير بعد.</translation>
    </message>
    <message>
        <source>Against the table: {difference}</source>
        <translation>مقارنة بما هو على الطاولة: {difference}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation>ستُعرض النافذة بهذه اللغة عند بدء البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>LayoutBox</name>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Which panels are shown, and how large the letters are</source>
        <translation>اللوحات الظاهرة وحجم الحروف</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>المنتجون</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>الخزانة</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Better off</source>
        <translation>أفضل حالًا</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>الحصة المؤمَّنة</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} من {all}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Ledger</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What each member gains</source>
        <translation>ما يكسبه كل عضو</translation>
    </message>
    <message>
        <source>Who gains and who pays?</source>
        <translation>من يكسب ومن يدفع؟</translation>
    </message>
    <message>
        <source>m USD a year, secure share in points; {span}, {count} minerals</source>
        <translation>مليون دولار سنويًا، الحصة المؤمَّنة بالنقاط؛ {span}، {count} معادن</translation>
    </message>
    <message>
        <source>Worst off first</source>
        <translation>الأسوأ حالًا أولًا</translation>
    </message>
    <message>
        <source>Worst off last</source>
        <translation>الأسوأ حالًا أخيرًا</translation>
    </message>
</context>
<context>
    <name>LedgerViewModel</name>
    <message>
        <source>All {count} members</source>
        <translation>كل الأعضاء ({count})</translation>
    </message>
</context>
<context>
    <name>LeverForm</name>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;New from</source>
        <translation>&amp;جديد من</translation>
    </message>
    <message>
        <source>Reset to no deal</source>
        <translation>العودة إلى عدم الاتفاق</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
</context>
<context>
    <name>ManyControl</name>
    <message>
        <source>{first} and {count} more</source>
        <translation>{first} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>in the club</source>
        <translation>في النادي</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Colours of the map: {words}</source>
        <translation>ألوان الخريطة: {words}</translation>
    </message>
</context>
<context>
    <name>Memberships</name>
    <message>
        <source>the European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>{who} signs: {article}</source>
        <translation>{who} يوقّع: {article}</translation>
    </message>
    <message>
        <source>{who} drops: {article}</source>
        <translation>{who} يسحب توقيعه: {article}</translation>
    </message>
    <message>
        <source>Set the dates of {who}</source>
        <translation>تحديد تواريخ: {who}</translation>
    </message>
</context>
<context>
    <name>MineralList</name>
    <message>
        <source>Minerals of the deal</source>
        <translation>معادن الاتفاق</translation>
    </message>
</context>
<context>
    <name>MineralPicker</name>
    <message>
        <source>Find a mineral</source>
        <translation>ابحث عن معدن</translation>
    </message>
    <message>
        <source>All minerals by group</source>
        <translation>كل المعادن حسب المجموعة</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Customs unions act as one</source>
        <translation>الاتحادات الجمركية تعمل كطرف واحد</translation>
    </message>
    <message>
        <source>Border measures of the EAEU, the GCC, MERCOSUR and SACU then bind once all of them that attended have signed, and for the whole union, as with the EU. Else consent is taken as given.</source>
        <translation>عندئذ تلزم التدابير الحدودية للاتحاد الأوراسي ومجلس التعاون وميركوسور وساكو متى وقّع كل من حضر من أعضائها، وللاتحاد كله كما في الاتحاد الأوروبي. وإلا عُدّت الموافقة قائمة.</translation>
    </message>
</context>
<context>
    <name>NoticesDialog</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>المسموح: من {low} إلى {high}</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>QuarterBox</name>
    <message>
        <source>Allowed: {low} to {high}</source>
        <translation>المسموح: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>ر{number} {year}</translation>
    </message>
</context>
<context>
    <name>QuotaForm</name>
    <message>
        <source>no quota</source>
        <translation>بلا حصة</translation>
    </message>
    <message>
        <source>About the quota</source>
        <translation>عن الحصة</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>سعر متفق عليه</translation>
    </message>
    <message>
        <source>Buy from members in % of use, slider</source>
        <translation>الشراء من الأعضاء بنسبة % من الاستخدام، شريط تمرير</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>سعر السوق</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>مثل الحد الأدنى</translation>
    </message>
    <message>
        <source>First quarter in force</source>
        <translation>أول ربع سنة للسريان</translation>
    </message>
    <message>
        <source>Last quarter in force</source>
        <translation>آخر ربع سنة للسريان</translation>
    </message>
    <message>
        <source>Buy from members</source>
        <translation>الشراء من الأعضاء</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>طن سنويًا</translation>
    </message>
    <message>
        <source>% of use</source>
        <translation>% استخدام</translation>
    </message>
    <message>
        <source>Buy from members in tonnes a year</source>
        <translation>الشراء من الأعضاء بالأطنان سنويًا</translation>
    </message>
    <message>
        <source>Buy from members in % of use</source>
        <translation>الشراء من الأعضاء بنسبة % من الاستخدام</translation>
    </message>
    <message>
        <source>Fixed: {price}</source>
        <translation>ثابت: {price}</translation>
    </message>
    <message>
        <source>Set a quota first</source>
        <translation>حدّد الحصة أولًا</translation>
    </message>
    <message>
        <source>Set a floor or a quota first</source>
        <translation>حدّد أولًا حدًا أدنى أو حصة</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;حديث</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>نسيان هذه الملفات</translation>
    </message>
</context>
<context>
    <name>ReplayButton</name>
    <message>
        <source>Run through the years</source>
        <translation>المرور عبر السنوات</translation>
    </message>
    <message>
        <source>Let the cursor run through the years</source>
        <translation>تمرير المؤشر عبر السنوات</translation>
    </message>
</context>
<context>
    <name>SaveDesk</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>الحفظ في &amp;مكان آخر…</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Save the changes to {name}?</source>
        <translation>حفظ التغييرات في {name}؟</translation>
    </message>
    <message>
        <source>This file cannot be saved.</source>
        <translation>لا يمكن حفظ هذا الملف.</translation>
    </message>
    <message>
        <source>Documents with their history</source>
        <translation>مستندات مع سجلها</translation>
    </message>
    <message>
        <source>Scenarios to send</source>
        <translation>سيناريوهات للإرسال</translation>
    </message>
    <message>
        <source>Your work is kept in memory until it can be saved.</source>
        <translation>يبقى عملك في الذاكرة إلى أن يمكن حفظه.</translation>
    </message>
</context>
<context>
    <name>SearchChoiceControl</name>
    <message>
        <source>“{typed}” is not in the list: type a part of a name, and choose.</source>
        <translation>«{typed}» ليس في القائمة: اكتب جزءًا من اسم ثم اختر.</translation>
    </message>
</context>
<context>
    <name>SeatFilter</name>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
</context>
<context>
    <name>SeatHead</name>
    <message>
        <source>Gains</source>
        <translation>المكاسب</translation>
    </message>
    <message>
        <source>Mean yearly gain of each seat against no deal, in the club or not</source>
        <translation>متوسط المكسب السنوي لكل مقعد مقارنة بعدم الاتفاق، داخل النادي أو خارجه</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Articles that each member signs; click a dot, or press 1 to 5 on a line</source>
        <translation>البنود التي يوقّعها كل عضو؛ انقر نقطة أو اضغط من 1 إلى 5 على السطر</translation>
    </message>
    <message>
        <source>Last column: {column}</source>
        <translation>العمود الأخير: {column}</translation>
    </message>
</context>
<context>
    <name>SeatMenu</name>
    <message>
        <source>Signs: {article}</source>
        <translation>يوقّع: {article}</translation>
    </message>
    <message>
        <source>Joins in…</source>
        <translation>ينضم في…</translation>
    </message>
    <message>
        <source>Leaves in…</source>
        <translation>ينسحب في…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Begin with the start page</source>
        <translation>البدء بصفحة البداية</translation>
    </message>
    <message>
        <source>Show the five hints with the first deal</source>
        <translation>إظهار التلميحات الخمسة مع أول اتفاق</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبيرة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Layout at the start</source>
        <translation>التخطيط عند البدء</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>They grow as far as the window has room for them.</source>
        <translation>تكبر بقدر ما تتسع له النافذة.</translation>
    </message>
    <message>
        <source>Changes in the history are kept under it.</source>
        <translation>تُحفظ التغييرات في السجل التاريخي بهذا الاسم.</translation>
    </message>
    <message>
        <source>From the next start on:</source>
        <translation>ابتداءً من التشغيل التالي:</translation>
    </message>
    <message>
        <source>There is no log.</source>
        <translation>لا يوجد سجل.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Find a number, a country or a source</source>
        <translation>ابحث عن رقم أو بلد أو مصدر</translation>
    </message>
    <message>
        <source>Only what I changed</source>
        <translation>ما غيّرته فقط</translation>
    </message>
    <message>
        <source>Reset all assumptions</source>
        <translation>إعادة ضبط كل الافتراضات</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>عمّا كُتب</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>أي أرقام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>How people react, all minerals</source>
        <translation>ردود فعل الناس، كل المعادن</translation>
    </message>
    <message>
        <source>Numbers with grade and source</source>
        <translation>الأرقام مع درجتها ومصدرها</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>المعروض: {count}</translation>
    </message>
</context>
<context>
    <name>SpanDialog</name>
    <message>
        <source>Membership of {who}</source>
        <translation>العضوية: {who}</translation>
    </message>
    <message>
        <source>Joins in</source>
        <translation>ينضم في</translation>
    </message>
    <message>
        <source>Leaves in</source>
        <translation>ينسحب في</translation>
    </message>
    <message>
        <source>First quarter in the club</source>
        <translation>أول ربع سنة في النادي</translation>
    </message>
    <message>
        <source>First quarter outside the club again</source>
        <translation>أول ربع سنة خارج النادي من جديد</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>عمّا كُتب</translation>
    </message>
    <message>
        <source>Without a tick: in the club from the start, and to the end.</source>
        <translation>دون تأشير: في النادي من البداية وحتى النهاية.</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Leave the presentation</source>
        <translation>إنهاء العرض</translation>
    </message>
    <message>
        <source>Show menus and panels again (Esc)</source>
        <translation>إظهار القوائم واللوحات من جديد (Esc)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>عرض هذه الصفحة عند البدء</translation>
    </message>
    <message>
        <source>Try the trilateral floor</source>
        <translation>جرّب الحد الأدنى الثلاثي</translation>
    </message>
    <message>
        <source>United States, European Union and Japan. One lever, three minutes.</source>
        <translation>الولايات المتحدة والاتحاد الأوروبي واليابان. رافعة واحدة، ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Start from no deal</source>
        <translation>ابدأ من عدم الاتفاق</translation>
    </message>
    <message>
        <source>The world as shipped: 56 seats at the table, 35 minerals, nothing signed.</source>
        <translation>العالم كما هو: 56 مقعدًا حول الطاولة، 35 معدنًا، ولا توقيع.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>افتح ملفًا</translation>
    </message>
    <message>
        <source>A scenario or an exercise document that somebody sent you.</source>
        <translation>سيناريو أو مستند تمرين أُرسل إليك.</translation>
    </message>
    <message>
        <source>See how good it is</source>
        <translation>انظر مدى جودته</translation>
    </message>
    <message>
        <source>The model beside 2010, 2023 and 2024, misses included.</source>
        <translation>النموذج أمام 2010 و2023 و2024، بما فيها الإخفاقات.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الحديثة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation>‏Negotiator</translation>
    </message>
    <message>
        <source>Choose who joins, write the deal, and see at once what it does to supply and to everybody&apos;s money.</source>
        <translation>اختر من ينضم، واكتب الاتفاق، وانظر فورًا أثره في الإمداد وفي أموال الجميع.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الحديثة</translation>
    </message>
    <message>
        <source>What can this not tell me?</source>
        <translation>ما الذي لا يستطيع أن يخبرني به؟</translation>
    </message>
    <message>
        <source>Start in ten minutes</source>
        <translation>ابدأ في عشر دقائق</translation>
    </message>
    <message>
        <source>Every number and its source</source>
        <translation>كل رقم ومصدره</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P finds any command</source>
        <translation>يجد Ctrl+Shift+P أي أمر</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Computing…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Cannot compute; these are the last figures</source>
        <translation>تعذّر الحساب؛ هذه آخر الأرقام</translation>
    </message>
    <message>
        <source>Up to date, {span} by quarter</source>
        <translation>محدّث، {span} بأرباع السنة</translation>
    </message>
    <message>
        <source>1 notice</source>
        <translation>إشعار واحد</translation>
    </message>
    <message>
        <source>{count} notices</source>
        <translation>الإشعارات: {count}</translation>
    </message>
    <message>
        <source>The bands cannot be computed</source>
        <translation>تعذّر حساب النطاقات</translation>
    </message>
    <message>
        <source>Computing bands, {share}, {seconds} s left · Cancel</source>
        <translation>جارٍ حساب النطاقات، {share}، بقي {seconds} ث · إلغاء</translation>
    </message>
    <message>
        <source>Computing bands, {share} · Cancel</source>
        <translation>جارٍ حساب النطاقات، {share} · إلغاء</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>أرقام الرسم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all numbers</source>
        <translation>نسخ كل الأرقام</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Why it was not changed</source>
        <translation>لماذا لم يتغيّر</translation>
    </message>
</context>
<context>
    <name>TermsViewModel</name>
    <message>
        <source>Add: {what}</source>
        <translation>إضافة: {what}</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>إزالة: {what}</translation>
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
        <translation>العتبات</translation>
    </message>
    <message>
        <source>About what was typed</source>
        <translation>عمّا كُتب</translation>
    </message>
    <message>
        <source>Marks on the meter for the mineral that is shown, kept on this computer. They only say what is reached: the deal does not wait for them.</source>
        <translation>علامات على المقياس للمعدن المعروض، محفوظة على هذا الحاسوب. تبيّن ما تحقق فقط: لا ينتظرها الاتفاق.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>members</source>
        <translation>عضوًا</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ticked when chosen</source>
        <translation>مؤشَّر عند الاختيار</translation>
    </message>
</context>
<context>
    <name>TiersControl</name>
    <message>
        <source>Add a tier</source>
        <translation>إضافة مستوى</translation>
    </message>
    <message>
        <source>Targets of tier {number}</source>
        <translation>أهداف المستوى {number}</translation>
    </message>
    <message>
        <source>Cut of tier {number} in %</source>
        <translation>خفض المستوى {number} بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove tier {number}</source>
        <translation>إزالة المستوى {number}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Cursor at {quarter}</source>
        <translation>المؤشر عند {quarter}</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>TimelineViewModel</name>
    <message>
        <source>Move: {what}</source>
        <translation>نقل: {what}</translation>
    </message>
    <message>
        <source>{what}: {first}</source>
        <translation>{what}: {first}</translation>
    </message>
    <message>
        <source>{what}: {first} to {last}</source>
        <translation>{what}: من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ValidationView</name>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>أعد الحساب</translation>
    </message>
    <message>
        <source>Why there is no table</source>
        <translation>لماذا لا يوجد جدول</translation>
    </message>
    <message>
        <source>Choose a line to see its source.</source>
        <translation>اختر سطرًا لترى مصدره.</translation>
    </message>
    <message>
        <source>Checks with verdicts</source>
        <translation>الفحوص مع أحكامها</translation>
    </message>
    <message>
        <source>Part of the table that is computed</source>
        <translation>الجزء المحسوب من الجدول</translation>
    </message>
    <message>
        <source>Source of the chosen line</source>
        <translation>مصدر السطر المختار</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>What changed and why</source>
        <translation>ما الذي تغيّر ولماذا</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Secure share, points</source>
        <translation>الحصة المؤمَّنة، نقاط</translation>
    </message>
    <message>
        <source>Cost, m USD a year</source>
        <translation>التكلفة، مليون دولار سنويًا</translation>
    </message>
    <message>
        <source>Largest changes by channel</source>
        <translation>أكبر التغيّرات بحسب القناة</translation>
    </message>
    <message>
        <source>Nothing was edited yet. Change the deal: what moves is taken apart here.</source>
        <translation>لم يُعدَّل شيء بعد. غيّر الاتفاق: ما يتحرك يُفصَّل هنا.</translation>
    </message>
    <message>
        <source>Other members: shares and costs are counted over others, so the line compares gains against no deal, and these do not come by channels.</source>
        <translation>أعضاء آخرون: تُحسب الحصص والتكاليف على غيرهم، لذا يقارن السطر المكاسب مقارنةً بعدم الاتفاق، وهذه لا تأتي عبر قنوات.</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Not taken apart: the edit touches no mineral of the deal, more than twelve, or the length of the run.</source>
        <translation>لا تفصيل: لا يمس التعديل أي معدن في الاتفاق، أو يمس أكثر من اثني عشر، أو يمس مدة الحساب.</translation>
    </message>
    <message>
        <source>Means of the run, of the minerals that moved the most, three at most. The channels of a mineral add up to its change; what rounds to nothing is left out.</source>
        <translation>متوسطات مدة الحساب للمعادن الأكثر تحركًا، ثلاثة على الأكثر. تُجمع قنوات المعدن إلى تغيّره؛ ويُحذف ما يُقرَّب إلى لا شيء.</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>World map: {count} of {seats} seats in the club</source>
        <translation>خريطة العالم: {count} من {seats} مقعدًا في النادي</translation>
    </message>
    <message>
        <source>Turn the wheel to come closer, drag to move</source>
        <translation>أدر العجلة للاقتراب، واسحب للتحريك</translation>
    </message>
    <message>
        <source>The list below does the same by keyboard</source>
        <translation>القائمة أدناه تفعل الشيء نفسه بلوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>إغلاق نهائي</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>This cannot be computed</source>
        <translation>لا يمكن حساب هذا</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Program {program}, model {model}, data {data}</source>
        <translation>البرنامج {program}، النموذج {model}، البيانات {data}</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>من المصدر</translation>
    </message>
    <message>
        <source>Qt is used under the LGPL, version 3.</source>
        <translation>يُستخدم Qt بموجب رخصة LGPL، الإصدار 3.</translation>
    </message>
    <message>
        <source>Licences of all parts: Help &gt; Licences.</source>
        <translation>رخص جميع الأجزاء: مساعدة &gt; الرخص.</translation>
    </message>
    <message>
        <source>About Negotiator</source>
        <translation>عن Negotiator</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Coalition</source>
        <translation>ال&amp;ائتلاف</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>الا&amp;تفاق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;Import a folder of scenarios…</source>
        <translation>ا&amp;ستيراد مجلد سيناريوهات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Thresholds…</source>
        <translation>&amp;العتبات…</translation>
    </message>
    <message>
        <source>All &amp;minerals…</source>
        <translation>كل ال&amp;معادن…</translation>
    </message>
    <message>
        <source>&amp;All terms of the mineral…</source>
        <translation>&amp;كل شروط المعدن…</translation>
    </message>
    <message>
        <source>&amp;Events…</source>
        <translation>الأ&amp;حداث…</translation>
    </message>
    <message>
        <source>The a&amp;dversary…</source>
        <translation>ال&amp;خصم…</translation>
    </message>
    <message>
        <source>&amp;Reset to no deal</source>
        <translation>ال&amp;عودة إلى عدم الاتفاق</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Layout: E&amp;xplore</source>
        <translation>التخطيط: ا&amp;ستكشاف</translation>
    </message>
    <message>
        <source>Layout: &amp;Negotiate</source>
        <translation>التخطيط: ت&amp;فاوض</translation>
    </message>
    <message>
        <source>Layout: &amp;Present</source>
        <translation>التخطيط: &amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إ&amp;عادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>ال&amp;نطاقات</translation>
    </message>
    <message>
        <source>&amp;What changed and why…</source>
        <translation>&amp;ما الذي تغيّر ولماذا…</translation>
    </message>
    <message>
        <source>Replay the last &amp;change</source>
        <translation>إعادة عرض آخر ت&amp;غيير</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>&amp;شرح هذا</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Handbook as &amp;PDF…</source>
        <translation>الدليل بصيغة &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;رخص</translation>
    </message>
    <message>
        <source>&amp;About Negotiator</source>
        <translation>عن &amp;Negotiator</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{text}” is no amount. Write it like {example}.</source>
        <translation>«{text}» ليس مقدارًا. اكتبه مثل {example}.</translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>B</source>
        <translation>ح</translation>
    </message>
    <message>
        <source>F</source>
        <translation>م</translation>
    </message>
    <message>
        <source>P</source>
        <translation>ش</translation>
    </message>
    <message>
        <source>S</source>
        <translation>خ</translation>
    </message>
    <message>
        <source>$</source>
        <translation>$</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Fiscal</source>
        <translation>المالية العامة</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>floors and tariffs at its border</source>
        <translation>حدود دنيا ورسوم عند حدوده</translation>
    </message>
    <message>
        <source>payments of its treasury to its producers</source>
        <translation>مدفوعات خزانته إلى منتجيه</translation>
    </message>
    <message>
        <source>buying from members</source>
        <translation>الشراء من الأعضاء</translation>
    </message>
    <message>
        <source>a common reserve</source>
        <translation>مخزون مشترك</translation>
    </message>
    <message>
        <source>money for joint projects</source>
        <translation>أموال لمشاريع مشتركة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>{name}: {meaning} (key {key})</source>
        <translation>{name}: {meaning} (المفتاح {key})</translation>
    </message>
    <message>
        <source>signs all articles</source>
        <translation>يوقّع كل البنود</translation>
    </message>
    <message>
        <source>signs {articles}</source>
        <translation>يوقّع {articles}</translation>
    </message>
    <message>
        <source>some sign {articles}</source>
        <translation>بعضهم يوقّع {articles}</translation>
    </message>
    <message>
        <source>does not sign {articles}</source>
        <translation>لا يوقّع {articles}</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>nobody is in the club</source>
        <translation>لا أحد في النادي</translation>
    </message>
    <message>
        <source>the club begins</source>
        <translation>يبدأ النادي</translation>
    </message>
    <message>
        <source>there is no deal yet, so nobody gains or loses</source>
        <translation>لا يوجد اتفاق بعد، فلا أحد يكسب أو يخسر</translation>
    </message>
    <message>
        <source>secure share </source>
        <translation>الحصة المؤمَّنة </translation>
    </message>
    <message>
        <source>, cost </source>
        <translation>، الكلفة </translation>
    </message>
    <message>
        <source> a year</source>
        <translation> سنويًا</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>secure share and cost stay as they are</source>
        <translation>الحصة المؤمَّنة والكلفة كما هما</translation>
    </message>
</context>
<context>
    <name>channels</name>
    <message>
        <source>Users and makers answer the price</source>
        <translation>يستجيب المستخدمون والمنتجون للسعر</translation>
    </message>
    <message>
        <source>Users turn to or from substitutes</source>
        <translation>يتحول المستخدمون إلى البدائل أو عنها</translation>
    </message>
    <message>
        <source>Buyers turn to other origins or scrap</source>
        <translation>يتحول المشترون إلى مصادر أخرى أو إلى الخردة</translation>
    </message>
    <message>
        <source>Capacity is built, closed, used</source>
        <translation>تُبنى طاقات وتُغلق وتُستخدم</translation>
    </message>
    <message>
        <source>Stocks are sold or filled</source>
        <translation>تُباع المخزونات أو تُملأ</translation>
    </message>
    <message>
        <source>Origins ask other prices</source>
        <translation>تطلب المصادر أسعارًا أخرى</translation>
    </message>
    <message>
        <source>Levies, subsidies, agreed prices</source>
        <translation>الرسوم والإعانات والأسعار المتفق عليها</translation>
    </message>
    <message>
        <source>Other need or assumptions</source>
        <translation>حاجة أو افتراضات أخرى</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>, no deal {value} </source>
        <translation>، بلا اتفاق {value} </translation>
    </message>
    <message>
        <source>What does our {mineral} cost?</source>
        <translation>كم يكلفنا {mineral}؟</translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation>{unit} سنويًا</translation>
    </message>
    <message>
        <source>What buyers pay for all that members use, and what treasuries add to it or collect out of it as levies.</source>
        <translation>ما يدفعه المشترون مقابل كل ما يستخدمه الأعضاء، وما تضيفه الخزائن أو تحصّله من رسوم.</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>المشترون</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} آخرون</translation>
    </message>
    <message>
        <source>no deal</source>
        <translation>بلا اتفاق</translation>
    </message>
    <message>
        <source>Buyers pay, {unit} a year</source>
        <translation>ما يدفعه المشترون، {unit} سنويًا</translation>
    </message>
    <message>
        <source>Treasuries pay, {unit} a year</source>
        <translation>ما تدفعه الخزائن، {unit} سنويًا</translation>
    </message>
    <message>
        <source>No deal, both, {unit} a year</source>
        <translation>بلا اتفاق، كلاهما، {unit} سنويًا</translation>
    </message>
    <message>
        <source>levy income</source>
        <translation>إيرادات الرسوم</translation>
    </message>
    <message>
        <source>treasuries</source>
        <translation>الخزائن</translation>
    </message>
    <message>
        <source>deal {value} %</source>
        <translation>اتفاق {value} %</translation>
    </message>
    <message>
        <source>no deal {value} %</source>
        <translation>بلا اتفاق {value} %</translation>
    </message>
    <message>
        <source>How much of our {mineral} need is secure?</source>
        <translation>كم من حاجتنا إلى {mineral} مؤمَّن؟</translation>
    </message>
    <message>
        <source>% of need</source>
        <translation>% من الحاجة</translation>
    </message>
    <message>
        <source>Deal, % of need</source>
        <translation>اتفاق، % من الحاجة</translation>
    </message>
    <message>
        <source>No deal, % of need</source>
        <translation>بلا اتفاق، % من الحاجة</translation>
    </message>
    <message>
        <source>The part of what members need that is still met when their largest supplier outside the club fails.</source>
        <translation>الجزء من حاجة الأعضاء الذي يظل مُلبّى حين يتعطل أكبر مورّديهم خارج النادي.</translation>
    </message>
    <message>
        <source> inside, {outside} outside, no deal {ghost} </source>
        <translation> في الداخل، {outside} في الخارج، بلا اتفاق {ghost} </translation>
    </message>
    <message>
        <source>What do members pay for {mineral}?</source>
        <translation>كم يدفع الأعضاء مقابل {mineral}؟</translation>
    </message>
    <message>
        <source>Members pay, {unit}</source>
        <translation>ما يدفعه الأعضاء، {unit}</translation>
    </message>
    <message>
        <source>Outside, {unit}</source>
        <translation>في الخارج، {unit}</translation>
    </message>
    <message>
        <source>No deal, {unit}</source>
        <translation>بلا اتفاق، {unit}</translation>
    </message>
    <message>
        <source>Floor, {unit}</source>
        <translation>الحد الأدنى، {unit}</translation>
    </message>
    <message>
        <source>no deal {value}</source>
        <translation>بلا اتفاق {value}</translation>
    </message>
    <message>
        <source>The average of what members pay, wherever the goods come from.</source>
        <translation>متوسط ما يدفعه الأعضاء أيًا كان مصدر السلع.</translation>
    </message>
    <message>
        <source>The floor holds for goods that enter from outside the club. Members&apos; own goods pass free, so that the average can lie below the floor.</source>
        <translation>يسري الحد الأدنى على السلع الداخلة من خارج النادي. أما سلع الأعضاء فتمر بحرية، ولذلك قد يقع المتوسط دون الحد الأدنى.</translation>
    </message>
    <message>
        <source>members {value}</source>
        <translation>الأعضاء {value}</translation>
    </message>
    <message>
        <source>outside {value}</source>
        <translation>الخارج {value}</translation>
    </message>
    <message>
        <source>border floor {value}</source>
        <translation>حد أدنى عند الحدود {value}</translation>
    </message>
    <message>
        <source>guaranteed {value}</source>
        <translation>مضمون {value}</translation>
    </message>
    <message>
        <source> of {demand}, no deal {ghost} </source>
        <translation> من {demand}، بلا اتفاق {ghost} </translation>
    </message>
    <message>
        <source>{adversary}, no deal</source>
        <translation>{adversary}، بلا اتفاق</translation>
    </message>
    <message>
        <source>{origin}, {unit} a year</source>
        <translation>{origin}، {unit} سنويًا</translation>
    </message>
    <message>
        <source>Where does our {mineral} come from?</source>
        <translation>من أين يأتينا {mineral}؟</translation>
    </message>
    <message>
        <source>What members use in a year, by the place that delivers it.</source>
        <translation>ما يستخدمه الأعضاء في السنة، حسب المكان الذي يورّده.</translation>
    </message>
    <message>
        <source>The lower ones show that of {adversary}.</source>
        <translation>وتُظهر السفلى نطاق {adversary}.</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>أعضاء آخرون</translation>
    </message>
    <message>
        <source>recycled, stocks</source>
        <translation>معاد تدويره ومخزونات</translation>
    </message>
    <message>
        <source>recycling</source>
        <translation>إعادة التدوير</translation>
    </message>
    <message>
        <source>Q{number} {year}</source>
        <translation>ر{number} {year}</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>الإمارات</translation>
    </message>
    <message>
        <source>Bosnia</source>
        <translation>البوسنة</translation>
    </message>
    <message>
        <source>Dominican Rep.</source>
        <translation>الدومينيكان</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>بريطانيا</translation>
    </message>
    <message>
        <source>Papua N. Guinea</source>
        <translation>بابوا غ.ج.</translation>
    </message>
    <message>
        <source>rest of world</source>
        <translation>بقية العالم</translation>
    </message>
    <message>
        <source>final demand times {size}</source>
        <translation>الطلب النهائي مضروبًا في {size}</translation>
    </message>
    <message>
        <source>{actor}: {size} stands still</source>
        <translation>{actor}: توقّف {size}</translation>
    </message>
    <message>
        <source>{actor} charges {size} on exports</source>
        <translation>{actor}: رسم {size} على الصادرات</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}, then charges</source>
        <translation>{actor}: خفض الأسعار {size} ثم رسم</translation>
    </message>
    <message>
        <source>{actor} undercuts by {size}</source>
        <translation>{actor}: خفض الأسعار {size}</translation>
    </message>
    <message>
        <source>{actor} opens new capacity</source>
        <translation>{actor}: طاقة جديدة</translation>
    </message>
    <message>
        <source>trade with {actor} opens</source>
        <translation>فتح التجارة: {actor}</translation>
    </message>
    <message>
        <source>{actor} cuts exports by {size}</source>
        <translation>{actor}: خفض الصادرات {size}</translation>
    </message>
    <message>
        <source>{actor} halves exports</source>
        <translation>{actor} تنصّف صادراتها</translation>
    </message>
    <message>
        <source>{actor} stops exports</source>
        <translation>{actor}: وقف الصادرات</translation>
    </message>
    <message>
        <source>Nobody is in the club yet: tick a country on the left.</source>
        <translation>لا أحد في النادي بعد: أشّر بلدًا في القائمة.</translation>
    </message>
    <message>
        <source>No member uses {mineral}: tick a country that does, or choose another mineral.</source>
        <translation>لا يستخدم أي عضو {mineral}: أشّر بلدًا يستخدمه أو اختر معدنًا آخر.</translation>
    </message>
    <message>
        <source>the ending {ending}.</source>
        <translation>النهاية {ending}.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .png, .svg or .csv.</source>
        <translation>أعطِ الملف اسمًا ينتهي بـ .png أو .svg أو .csv.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>أرقام (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>تصدير المخطط</translation>
    </message>
    <message>
        <source>Chart written: {file}</source>
        <translation>كُتب الرسم: {file}</translation>
    </message>
    <message>
        <source>no numbers yet.</source>
        <translation>لا أرقام بعد.</translation>
    </message>
    <message>
        <source>Wait for the chart.</source>
        <translation>انتظر الرسم البياني.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>{name} sells</source>
        <translation>مبيعات {name}</translation>
    </message>
    <message>
        <source>sold to {name}</source>
        <translation>مبيع إلى {name}</translation>
    </message>
    <message>
        <source>sold to the club</source>
        <translation>مبيع إلى النادي</translation>
    </message>
    <message>
        <source>Who sells {mineral} to whom?</source>
        <translation>من يبيع {mineral} ولمن؟</translation>
    </message>
    <message>
        <source>Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to {adversary} and to others. What {adversary} sells at home is left out. Dashed outlines are without the deal.</source>
        <translation>المبيعات في الربع تحت المؤشر بمعدل سنوي: من كل منشأ إلى النادي وإلى {adversary} وإلى الآخرين. لا تشمل ما تبيعه {adversary} في سوقها الداخلية. الإطارات المتقطعة هي بلا الاتفاق.</translation>
    </message>
    <message>
        <source>the club</source>
        <translation>النادي</translation>
    </message>
    <message>
        <source>{origin} to {target}, {unit} a year</source>
        <translation>{origin} إلى {target}، {unit} سنويًا</translation>
    </message>
    <message>
        <source>No deal, {origin} to {target}, {unit} a year</source>
        <translation>بلا اتفاق، {origin} إلى {target}، {unit} سنويًا</translation>
    </message>
    <message>
        <source>producers</source>
        <translation>المنتجون</translation>
    </message>
    <message>
        <source>treasury</source>
        <translation>الخزينة</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Who gains, and as whom?</source>
        <translation>من يكسب، وبأي صفة؟</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run: what consumers, producers and the treasury of each member gain or lose, and the sum as a dot. Over {of}.</source>
        <translation>المكسب السنوي مقارنة بعدم الاتفاق في ظل الأحداث نفسها، متوسط الفترة: ما يكسبه أو يخسره المستهلكون والمنتجون وخزينة كل عضو، والمجموع كنقطة. على {of}.</translation>
    </message>
    <message>
        <source>in the club</source>
        <translation>في النادي</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>خارج النادي</translation>
    </message>
    <message>
        <source>Who gains and who loses?</source>
        <translation>من يكسب ومن يخسر؟</translation>
    </message>
    <message>
        <source>Gain, {unit} a year</source>
        <translation>المكسب، {unit} سنويًا</translation>
    </message>
    <message>
        <source>Gain a year against no deal under the same events, mean over the run, of every seat, member or not; losses are hatched, members have a dark outline. Over {of}.</source>
        <translation>المكسب السنوي مقارنة بعدم الاتفاق في ظل الأحداث نفسها، متوسط المدة، لكل مقعد عضوًا كان أم لا؛ الخسائر مخططة وللأعضاء إطار بارز. يشمل: {of}.</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>بلا مقعد</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} من المعادن</translation>
    </message>
    <message>
        <source> of {all} gain; worst off {worst} </source>
        <translation> من {all} يكسبون؛ الأسوأ حالًا: {worst} </translation>
    </message>
    <message>
        <source> of {all} gain; the least: {worst} </source>
        <translation> من {all} يكسبون؛ الأقل كسبًا: {worst} </translation>
    </message>
    <message>
        <source>, critical</source>
        <translation>، حرج</translation>
    </message>
    <message>
        <source>, not critical</source>
        <translation>، غير حرج</translation>
    </message>
    <message>
        <source>What is critical for the club?</source>
        <translation>ما الحرج بالنسبة إلى النادي؟</translation>
    </message>
    <message>
        <source>supply risk</source>
        <translation>مخاطر الإمداد</translation>
    </message>
    <message>
        <source>Economic importance</source>
        <translation>الأهمية الاقتصادية</translation>
    </message>
    <message>
        <source>Supply risk, mean over the run</source>
        <translation>مخاطر الإمداد، متوسط المدة</translation>
    </message>
    <message>
        <source>No deal, supply risk, mean over the run</source>
        <translation>بلا اتفاق، مخاطر الإمداد، متوسط المدة</translation>
    </message>
    <message>
        <source>The European Commission&apos;s method with the club in the place of the EU: a mineral is critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow points are without the deal.</source>
        <translation>منهج المفوضية الأوروبية والنادي في مكان الاتحاد الأوروبي: المعدن حرج إذا بلغت مخاطر إمداده 1 أو أكثر وأهميته الاقتصادية 2.8 أو أكثر. النقاط المفرغة هي بلا الاتفاق.</translation>
    </message>
    <message>
        <source>economic importance</source>
        <translation>الأهمية الاقتصادية</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>in chain {value} %</source>
        <translation>في السلسلة {value} %</translation>
    </message>
    <message>
        <source>How far do we depend on {adversary} for {mineral}?</source>
        <translation>إلى أي حد نعتمد على {adversary} في {mineral}؟</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Passed through the chain, % of use</source>
        <translation>مرّ عبر السلسلة، % من الاستخدام</translation>
    </message>
    <message>
        <source>No deal, through the chain, % of use</source>
        <translation>بلا اتفاق، عبر السلسلة، % من الاستخدام</translation>
    </message>
    <message>
        <source>In the chain: the part of what members use that passed through {adversary} at this or any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members buy at that stage.</source>
        <translation>في السلسلة: الجزء مما يستخدمه الأعضاء الذي مرّ عبر {adversary} في هذه المرحلة أو قبلها. الخام والمكرر والأجزاء: ما تبيعه {adversary} مباشرة مما يشتريه الأعضاء في تلك المرحلة.</translation>
    </message>
    <message>
        <source>How long do our stocks of {mineral} last?</source>
        <translation>كم تكفي مخزوناتنا من {mineral}؟</translation>
    </message>
    <message>
        <source>days without imports</source>
        <translation>أيام بلا واردات</translation>
    </message>
    <message>
        <source>Deal, days</source>
        <translation>اتفاق، أيام</translation>
    </message>
    <message>
        <source>No deal, days</source>
        <translation>بلا اتفاق، أيام</translation>
    </message>
    <message>
        <source>Days for which stocks held by firms and governments in the club replace what it imports on balance. Drawn up to two years.</source>
        <translation>الأيام التي تعوّض فيها مخزونات الشركات والحكومات في النادي صافي وارداته. يُرسم حتى سنتين.</translation>
    </message>
    <message>
        <source>Members sell more {mineral} than they buy abroad, so there is no import to replace.</source>
        <translation>يبيع الأعضاء من {mineral} أكثر مما يشترونه من الخارج، فلا واردات تُعوَّض.</translation>
    </message>
    <message>
        <source>How much {mineral} does {adversary} export?</source>
        <translation>كم تصدّر {adversary} من {mineral}؟</translation>
    </message>
    <message>
        <source>What {adversary} sells to all others in a year.</source>
        <translation>ما تبيعه {adversary} لجميع الآخرين في السنة.</translation>
    </message>
    <message>
        <source>How much {mineral} do members make?</source>
        <translation>كم ينتج الأعضاء من {mineral}؟</translation>
    </message>
    <message>
        <source>What members make in a year at each stage, in tonnes of content. The dashed line is the stage with the bold label, without a deal.</source>
        <translation>ما ينتجه الأعضاء في السنة في كل مرحلة، بأطنان المحتوى. الخط المتقطع هو المرحلة ذات الاسم الغامق بلا اتفاق.</translation>
    </message>
    <message>
        <source>No deal, {origin}</source>
        <translation>بلا اتفاق، {origin}</translation>
    </message>
    <message>
        <source>{date}: no net imports</source>
        <translation>{date}: لا صافي واردات</translation>
    </message>
    <message>
        <source>deal {value}</source>
        <translation>اتفاق {value}</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>لا حاجة</translation>
    </message>
    <message>
        <source>ore</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>أجزاء</translation>
    </message>
    <message>
        <source>{stage}, % of what members buy</source>
        <translation>{stage}، % مما يشتريه الأعضاء</translation>
    </message>
    <message>
        <source>{line}, low (10 %)</source>
        <translation>{line}، الأدنى (10 %)</translation>
    </message>
    <message>
        <source>{line}, high (90 %)</source>
        <translation>{line}، الأعلى (90 %)</translation>
    </message>
    <message>
        <source>Bands: between 10 and 90 % of {draws} draws of the parameters, seed {seed}. The change is that to no deal in the same draw.</source>
        <translation>النطاقات: بين 10 و90 % من {draws} سحبًا للمعلمات، البذرة {seed}. التغيّر هو الفرق عن عدم الاتفاق في السحب نفسه.</translation>
    </message>
    <message>
        <source>Whiskers show the band of the sum.</source>
        <translation>تُظهر الشوارب نطاق المجموع.</translation>
    </message>
    <message>
        <source>Draws left out because a market did not clear: {count}.</source>
        <translation>سحوبات مستبعدة لأن سوقًا لم تتوازن: {count}.</translation>
    </message>
    <message>
        <source>; band {low} to {high}</source>
        <translation>؛ النطاق {low} إلى {high}</translation>
    </message>
    <message>
        <source>, change {low} to {high}</source>
        <translation>، التغيّر {low} إلى {high}</translation>
    </message>
    <message>
        <source>Total, {unit}</source>
        <translation>المجموع، {unit}</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Mine</source>
        <translation>المنجم</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Market price</source>
        <translation>سعر السوق</translation>
    </message>
    <message>
        <source>Same as the floor</source>
        <translation>مثل الحد الأدنى</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>سعر ثابت</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Treasury</source>
        <translation>الخزانة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>All outsiders</source>
        <translation>كل من في الخارج</translation>
    </message>
    <message>
        <source>The adversary</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>السوق المفتوحة</translation>
    </message>
    <message>
        <source>Cash spent</source>
        <translation>النقد المنفق</translation>
    </message>
    <message>
        <source>Market value</source>
        <translation>القيمة السوقية</translation>
    </message>
    <message>
        <source>Each its own</source>
        <translation>كلٌّ ما يخصه</translation>
    </message>
    <message>
        <source>By GDP</source>
        <translation>حسب الناتج المحلي</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>حسب الاستخدام</translation>
    </message>
    <message>
        <source>By output</source>
        <translation>حسب الإنتاج</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>By own shares</source>
        <translation>حسب حصص مختارة</translation>
    </message>
</context>
<context>
    <name>coalition</name>
    <message>
        <source>{count} of {seats}</source>
        <translation>{count} من {seats}</translation>
    </message>
    <message>
        <source>{count} delegations and the host may join. A member counts whenever it joins; the Commission counts once, for the EU states without a seat of their own</source>
        <translation>يمكن لـ{count} وفدًا وللمضيف الانضمام. يُحسب العضو متى انضم؛ وتُحسب المفوضية مرة واحدة عن دول الاتحاد التي لا مقعد لها</translation>
    </message>
    <message>
        <source>Members&apos; part of all purchases of {mineral} in the base year</source>
        <translation>حصة الأعضاء من كل المشتريات في سنة الأساس: {mineral}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>World need</source>
        <translation>حاجة العالم</translation>
    </message>
    <message>
        <source>Its own numbers are those of the {count} EU states that sent no delegation: {states}. Its trade policy binds all 27; nobody is counted twice</source>
        <translation>أرقامها الخاصة هي أرقام دول الاتحاد التي لم ترسل وفدًا ({count}): {states}. سياستها التجارية تلزم الدول السبع والعشرين كلها، ولا تُحسب أي دولة مرتين</translation>
    </message>
    <message>
        <source>Border floors bind EU states only if the European Commission joins.</source>
        <translation>لا تلزم الحدود الدنيا عند الحدود دول الاتحاد الأوروبي إلا إذا انضمت المفوضية الأوروبية.</translation>
    </message>
    <message>
        <source>Trade policy of the European Union is one: with the Commission it binds all 27.</source>
        <translation>سياسة الاتحاد الأوروبي التجارية واحدة: مع المفوضية تلزم الدول السبع والعشرين.</translation>
    </message>
    <message>
        <source>Add the Commission</source>
        <translation>إضافة المفوضية</translation>
    </message>
    <message>
        <source>all that attended have signed</source>
        <translation>وقّع كل من حضر</translation>
    </message>
    <message>
        <source>not signed by {names}</source>
        <translation>لم يوقّع {names}</translation>
    </message>
    <message>
        <source>Border measures need the consent of {blocs}; it is taken as given.</source>
        <translation>تتطلب التدابير الحدودية موافقة {blocs}؛ وتُعدّ قائمة.</translation>
    </message>
    <message>
        <source>Border measures bind {blocs} once all of it that attended have signed.</source>
        <translation>تلزم التدابير الحدودية {blocs} متى وقّع كل من حضر من أعضائه.</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>التعدين</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>التكرير</translation>
    </message>
    <message>
        <source>Not in the data of {mineral}</source>
        <translation>غير موجود في البيانات: {mineral}</translation>
    </message>
    <message>
        <source>Members&apos; part of world output of {form} in the base year</source>
        <translation>حصة الأعضاء من الإنتاج العالمي في سنة الأساس: {form}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>مليون دولار سنويًا</translation>
    </message>
    <message>
        <source>bn USD a year</source>
        <translation>مليار دولار سنويًا</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>المنتجون</translation>
    </message>
    <message>
        <source>Refiners</source>
        <translation>المكررون</translation>
    </message>
    <message>
        <source>Makers of components</source>
        <translation>صانعو المكونات</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>In no customs union</source>
        <translation>خارج أي اتحاد جمركي</translation>
    </message>
    <message>
        <source>No part in this mineral</source>
        <translation>لا دور له في هذا المعدن</translation>
    </message>
    <message>
        <source>not in</source>
        <translation>خارج</translation>
    </message>
    <message>
        <source>outside {gain}</source>
        <translation>خارجه {gain}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>Gain a year against no deal, m USD</source>
        <translation>المكسب سنويًا مقارنة بعدم الاتفاق، مليون دولار</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>الإعدادات المختلفة</translation>
    </message>
    <message>
        <source>This document, no deal</source>
        <translation>هذا المستند، بلا اتفاق</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>Outcome, mean of the run over the same minerals: {count}</source>
        <translation>النتيجة، متوسط الفترة للمعادن نفسها: {count}</translation>
    </message>
    <message>
        <source>m USD a year</source>
        <translation>مليون دولار سنويًا</translation>
    </message>
    <message>
        <source>Secure share</source>
        <translation>الحصة المؤمَّنة</translation>
    </message>
    <message>
        <source>Secure share without a deal</source>
        <translation>الحصة المؤمَّنة بلا اتفاق</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>الكلفة</translation>
    </message>
    <message>
        <source>Cost without a deal</source>
        <translation>الكلفة بلا اتفاق</translation>
    </message>
    <message>
        <source>Buyers, against no deal</source>
        <translation>المشترون، مقارنة بعدم الاتفاق</translation>
    </message>
    <message>
        <source>Treasuries, against no deal</source>
        <translation>الخزائن، مقارنة بعدم الاتفاق</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Minerals of the deal</source>
        <translation>معادن الاتفاق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Quarters of the run</source>
        <translation>أرباع التشغيل</translation>
    </message>
    <message>
        <source>Seed of chance</source>
        <translation>بذرة العشوائية</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>How the adversary acts</source>
        <translation>كيف يتصرف الخصم</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>معدل الخصم</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>joins</source>
        <translation>ينضم</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>ينسحب</translation>
    </message>
    <message>
        <source>Event {number}</source>
        <translation>الحدث {number}</translation>
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
        <translation>المفوضية الأوروبية</translation>
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
        <translation>هونغ كونغ</translation>
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
        <translation>بقية العالم</translation>
    </message>
</context>
<context>
    <name>data units</name>
    <message>
        <source>absolute value, 10 years</source>
        <translation>قيمة مطلقة، 10 سنوات</translation>
    </message>
    <message>
        <source>absolute value, 10 years, to the component price</source>
        <translation>قيمة مطلقة، 10 سنوات، إلى سعر المكوّن</translation>
    </message>
    <message>
        <source>absolute value, annual</source>
        <translation>قيمة مطلقة، سنوية</translation>
    </message>
    <message>
        <source>absolute value, annual, to the component price</source>
        <translation>قيمة مطلقة، سنوية، إلى سعر المكوّن</translation>
    </message>
    <message>
        <source>annual</source>
        <translation>سنوي</translation>
    </message>
    <message>
        <source>annual, within idle capacity</source>
        <translation>سنوي، ضمن الطاقة العاطلة</translation>
    </message>
    <message>
        <source>Armington elasticity among origins</source>
        <translation>مرونة أرمنغتون بين المناشئ</translation>
    </message>
    <message>
        <source>days of consumption</source>
        <translation>أيام من الاستخدام</translation>
    </message>
    <message>
        <source>EC substitution index for supply risk, 1 = not substitutable</source>
        <translation>مؤشر الإحلال للمفوضية لمخاطر الإمداد، 1 = لا بديل</translation>
    </message>
    <message>
        <source>EU end-of-life recycling input rate</source>
        <translation>معدل المدخلات المعاد تدويرها في الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>extra capital cost outside the top producer</source>
        <translation>كلفة رأسمالية إضافية خارج أكبر منتج</translation>
    </message>
    <message>
        <source>extra full cost outside the dominant producer</source>
        <translation>كلفة كاملة إضافية خارج المنتج المهيمن</translation>
    </message>
    <message>
        <source>extra full refining cost outside the dominant producer</source>
        <translation>كلفة تكرير كاملة إضافية خارج المنتج المهيمن</translation>
    </message>
    <message>
        <source>fraction per year, 2024-40</source>
        <translation>جزء سنويًا، 2024–40</translation>
    </message>
    <message>
        <source>fraction per year, 2025-40</source>
        <translation>جزء سنويًا، 2025–40</translation>
    </message>
    <message>
        <source>GWh of cells per year</source>
        <translation>GWh من الخلايا سنويًا</translation>
    </message>
    <message>
        <source>index 0 to 10</source>
        <translation>مؤشر من 0 إلى 10</translation>
    </message>
    <message>
        <source>price / cash cost, sustained 2-3 quarters</source>
        <translation>السعر / الكلفة النقدية، لمدة 2–3 أرباع سنة</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>أرباع سنة</translation>
    </message>
    <message>
        <source>share</source>
        <translation>حصة</translation>
    </message>
    <message>
        <source>share of capacity</source>
        <translation>حصة من الطاقة</translation>
    </message>
    <message>
        <source>share of cell price</source>
        <translation>حصة من سعر الخلية</translation>
    </message>
    <message>
        <source>share of component price</source>
        <translation>حصة من سعر المكوّن</translation>
    </message>
    <message>
        <source>share of imports</source>
        <translation>حصة من الواردات</translation>
    </message>
    <message>
        <source>share of refined price</source>
        <translation>حصة من سعر المكرر</translation>
    </message>
    <message>
        <source>share of refined use, world</source>
        <translation>حصة من استخدام المكرر، العالم</translation>
    </message>
    <message>
        <source>share of supply</source>
        <translation>حصة من العرض</translation>
    </message>
    <message>
        <source>share/quarter</source>
        <translation>حصة/ربع سنة</translation>
    </message>
    <message>
        <source>t cathode active material per year</source>
        <translation>طن من مادة الكاثود الفعالة سنويًا</translation>
    </message>
    <message>
        <source>t cobalt-bearing cathode per year</source>
        <translation>طن من كاثود يحوي الكوبالت سنويًا</translation>
    </message>
    <message>
        <source>t finished NdFeB magnets per year</source>
        <translation>طن من مغانط NdFeB الجاهزة سنويًا</translation>
    </message>
    <message>
        <source>t polysilicon per year</source>
        <translation>طن من البولي سيليكون سنويًا</translation>
    </message>
    <message>
        <source>t/year</source>
        <translation>طن/سنة</translation>
    </message>
    <message>
        <source>USD per t of refined mineral going in</source>
        <translation>USD لكل طن من المعدن المكرر الداخل</translation>
    </message>
    <message>
        <source>USD per t/year of capacity</source>
        <translation>USD لكل طن/سنة من الطاقة</translation>
    </message>
    <message>
        <source>USD per t/year of refined mineral going in</source>
        <translation>USD لكل طن/سنة من المعدن المكرر الداخل</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>USD/طن</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>years, decision to output</source>
        <translation>سنوات، من القرار إلى الإنتاج</translation>
    </message>
    <message>
        <source>years, discovery to output</source>
        <translation>سنوات، من الاكتشاف إلى الإنتاج</translation>
    </message>
    <message>
        <source>years, permitted project to output</source>
        <translation>سنوات، من المشروع المرخّص إلى الإنتاج</translation>
    </message>
    <message>
        <source>t</source>
        <translation>طن</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>{year}: {amount} that no member can deliver</source>
        <translation>{year}: {amount} لا يستطيع أي عضو توريدها</translation>
    </message>
    <message>
        <source>No deal: nothing is set</source>
        <translation>لا اتفاق: لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>1 setting differs from no deal</source>
        <translation>إعداد واحد يختلف عن عدم الاتفاق</translation>
    </message>
    <message>
        <source>{count} settings differ from no deal</source>
        <translation>إعدادات تختلف عن عدم الاتفاق: {count}</translation>
    </message>
    <message>
        <source>Supply risk {risk}, {bars} bars of 3 (European Commission, 2023)</source>
        <translation>مخاطر الإمداد {risk}، {bars} من 3 أعمدة (المفوضية الأوروبية، 2023)</translation>
    </message>
    <message>
        <source>{price} /t</source>
        <translation>{price} /طن</translation>
    </message>
    <message>
        <source>{price} /kg</source>
        <translation>{price} /كغ</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>{count} settings changed</source>
        <translation>إعدادات تغيّرت: {count}</translation>
    </message>
    <message>
        <source>{who} joins</source>
        <translation>انضمام {who}</translation>
    </message>
    <message>
        <source>{who} join</source>
        <translation>انضمام {who}</translation>
    </message>
    <message>
        <source>{who} leaves</source>
        <translation>انسحاب {who}</translation>
    </message>
    <message>
        <source>{who} leave</source>
        <translation>انسحاب {who}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} من الأعضاء</translation>
    </message>
    <message>
        <source>customs unions act as one</source>
        <translation>تتصرف الاتحادات الجمركية ككيان واحد</translation>
    </message>
    <message>
        <source>The same entries in another order</source>
        <translation>البنود نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>each member acts by itself</source>
        <translation>يتصرف كل عضو بمفرده</translation>
    </message>
    <message>
        <source>{mineral} floor removed</source>
        <translation>{mineral}: أُزيل الحد الأدنى</translation>
    </message>
    <message>
        <source>{mineral} floor set at {price}</source>
        <translation>{mineral}: حد أدنى عند {price}</translation>
    </message>
    <message>
        <source>{mineral} floor {before} → {price}</source>
        <translation>{mineral}: الحد الأدنى من {before} إلى {price}</translation>
    </message>
    <message>
        <source>{mineral}: treasuries pay the gap</source>
        <translation>{mineral}: الخزائن تدفع الفارق</translation>
    </message>
    <message>
        <source>{mineral}: levy at the border</source>
        <translation>{mineral}: رسم عند الحدود</translation>
    </message>
    <message>
        <source>{mineral} quota removed</source>
        <translation>{mineral}: أُزيلت الحصة</translation>
    </message>
    <message>
        <source>{mineral} quota set at {amount}</source>
        <translation>{mineral}: حصة عند {amount}</translation>
    </message>
    <message>
        <source>{mineral} quota {before} → {amount}</source>
        <translation>{mineral}: الحصة من {before} إلى {amount}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} سنويًا</translation>
    </message>
    <message>
        <source>{mineral}: other dates</source>
        <translation>{mineral}: تواريخ أخرى</translation>
    </message>
    <message>
        <source>other possible worlds</source>
        <translation>عوالم ممكنة أخرى</translation>
    </message>
    <message>
        <source>another seed of chance</source>
        <translation>بذرة أخرى للعشوائية</translation>
    </message>
    <message>
        <source>adversary {before} → {after}</source>
        <translation>الخصم {before} ← {after}</translation>
    </message>
    <message>
        <source>adversary: {before} → {after}</source>
        <translation>الخصم: {before} ← {after}</translation>
    </message>
    <message>
        <source>another conduct of the adversary</source>
        <translation>سلوك آخر للخصم</translation>
    </message>
    <message>
        <source>another number of quarters</source>
        <translation>عدد آخر من أرباع السنة</translation>
    </message>
    <message>
        <source>{mineral}: {term}</source>
        <translation>{mineral}: {term}</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>كما وُرِّد</translation>
    </message>
    <message>
        <source>{what} {before} → {after}</source>
        <translation>{what} {before} ← {after}</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what} (أُزيل)</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what} (أُضيف)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>the disk has not answered for {seconds} seconds.</source>
        <translation>لم يستجب القرص منذ {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Save the document in another place.</source>
        <translation>احفظ المستند في مكان آخر.</translation>
    </message>
    <message>
        <source>a fault of the program ({name}); its log has more.</source>
        <translation>خلل في البرنامج ({name})؛ والسجل يقول المزيد.</translation>
    </message>
    <message>
        <source>Save the scenario as a file to send.</source>
        <translation>احفظ السيناريو ملفًا للإرسال.</translation>
    </message>
    <message>
        <source>the process that computes ended twice without an answer.</source>
        <translation>انتهت عملية الحساب مرتين دون جواب.</translation>
    </message>
    <message>
        <source>computation</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Undo the last step, or save your work and start the program again.</source>
        <translation>تراجع عن الخطوة الأخيرة، أو احفظ عملك وأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>the process that computes beside the window ended before its last part.</source>
        <translation>انتهت العملية التي تحسب إلى جانب النافذة قبل جزئها الأخير.</translation>
    </message>
    <message>
        <source>Compute it again.</source>
        <translation>أعد الحساب.</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>النطاقات</translation>
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
        <translation>مرونة الاستخدام عند الأسعار المرتفعة جدًا</translation>
    </message>
    <message>
        <source>Part of a year&apos;s response in a quarter</source>
        <translation>جزء استجابة السنة في ربع سنة</translation>
    </message>
    <message>
        <source>Most of a cut that leaks through neutrals</source>
        <translation>أقصى جزء من الخفض يتسرب عبر المحايدين</translation>
    </message>
    <message>
        <source>Pace of new capacity</source>
        <translation>وتيرة الطاقات الجديدة</translation>
    </message>
    <message>
        <source>Pace of closing</source>
        <translation>وتيرة الإغلاق</translation>
    </message>
    <message>
        <source>By-products not yet recovered from their hosts</source>
        <translation>منتجات ثانوية لم تُستخلص بعد من معادنها المضيفة</translation>
    </message>
    <message>
        <source>Price in the base year</source>
        <translation>السعر في سنة الأساس</translation>
    </message>
    <message>
        <source>Economic importance, EU 2023</source>
        <translation>الأهمية الاقتصادية، الاتحاد الأوروبي 2023</translation>
    </message>
    <message>
        <source>Supply risk, EU 2023</source>
        <translation>مخاطر الإمداد، الاتحاد الأوروبي 2023</translation>
    </message>
    <message>
        <source>Extra capital cost outside the largest producer</source>
        <translation>كلفة رأسمالية إضافية خارج أكبر منتج</translation>
    </message>
    <message>
        <source>Extra running cost outside the largest producer</source>
        <translation>كلفة تشغيل إضافية خارج أكبر منتج</translation>
    </message>
    <message>
        <source>Elasticity of use, ten years</source>
        <translation>مرونة الاستخدام، عشر سنوات</translation>
    </message>
    <message>
        <source>Elasticity of use, a year</source>
        <translation>مرونة الاستخدام، سنة</translation>
    </message>
    <message>
        <source>Growth of use a year</source>
        <translation>نمو الاستخدام سنويًا</translation>
    </message>
    <message>
        <source>Price over cash cost at which plants close</source>
        <translation>نسبة السعر إلى الكلفة النقدية التي تُغلق عندها المصانع</translation>
    </message>
    <message>
        <source>Capital cost of a mine</source>
        <translation>الكلفة الرأسمالية لمنجم</translation>
    </message>
    <message>
        <source>Time to build a mine</source>
        <translation>مدة بناء منجم</translation>
    </message>
    <message>
        <source>Time from discovery to a mine</source>
        <translation>المدة من الاكتشاف إلى المنجم</translation>
    </message>
    <message>
        <source>Part of ore in the refined price</source>
        <translation>جزء الخام في سعر المكرر</translation>
    </message>
    <message>
        <source>Part of use met by recycling</source>
        <translation>جزء الاستخدام الذي تلبيه إعادة التدوير</translation>
    </message>
    <message>
        <source>Capital cost of a refinery</source>
        <translation>الكلفة الرأسمالية لمصفاة</translation>
    </message>
    <message>
        <source>Time to build a refinery</source>
        <translation>مدة بناء مصفاة</translation>
    </message>
    <message>
        <source>Time to restart a closed plant</source>
        <translation>مدة إعادة تشغيل مصنع مغلق</translation>
    </message>
    <message>
        <source>How easily buyers change origin</source>
        <translation>سهولة تغيير المشترين للمنشأ</translation>
    </message>
    <message>
        <source>Commercial stocks</source>
        <translation>المخزونات التجارية</translation>
    </message>
    <message>
        <source>Substitution index, EU method</source>
        <translation>مؤشر الإحلال، منهج الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Elasticity of mining, a year</source>
        <translation>مرونة التعدين، سنة</translation>
    </message>
    <message>
        <source>Elasticity of refining, a year</source>
        <translation>مرونة التكرير، سنة</translation>
    </message>
    <message>
        <source>Use of mining capacity</source>
        <translation>استغلال طاقة التعدين</translation>
    </message>
    <message>
        <source>Use of refining capacity</source>
        <translation>استغلال طاقة التكرير</translation>
    </message>
    <message>
        <source>Capital cost of a component plant</source>
        <translation>الكلفة الرأسمالية لمصنع مكونات</translation>
    </message>
    <message>
        <source>Time to build a component plant</source>
        <translation>مدة بناء مصنع مكونات</translation>
    </message>
    <message>
        <source>Price of the component</source>
        <translation>سعر المكوّن</translation>
    </message>
    <message>
        <source>Part of refined use that goes into components</source>
        <translation>جزء الاستخدام المكرر الذاهب إلى المكونات</translation>
    </message>
    <message>
        <source>Part of refined use that goes elsewhere</source>
        <translation>جزء الاستخدام المكرر الذاهب إلى غيرها</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of a cell</source>
        <translation>جزء الشكل المكرر في سعر الخلية</translation>
    </message>
    <message>
        <source>Part of the refined form in the price of the component</source>
        <translation>جزء الشكل المكرر في سعر المكوّن</translation>
    </message>
    <message>
        <source>Elasticity of component making, a year</source>
        <translation>مرونة صنع المكونات، سنة</translation>
    </message>
    <message>
        <source>Use of component capacity</source>
        <translation>استغلال طاقة المكونات</translation>
    </message>
    <message>
        <source>World output of the component</source>
        <translation>الإنتاج العالمي للمكوّن</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>Price and importance</source>
        <translation>السعر والأهمية</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>معلمة</translation>
    </message>
    <message>
        <source>Parameter, component</source>
        <translation>معلمة، المكوّن</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Printed origin</source>
        <translation>المنشأ المنشور</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>الاحتياطيات</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>مستخرج</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>component</source>
        <translation>مكوّن</translation>
    </message>
    <message>
        <source>{kind}, {stage}</source>
        <translation>{kind}، {stage}</translation>
    </message>
</context>
<context>
    <name>fault</name>
    <message>
        <source>A fault of the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>The program made a mistake. It is not your fault, and your work is still here.</source>
        <translation>أخطأ البرنامج. ليس الخطأ منك، وعملك ما زال هنا.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح سجل الأحداث</translation>
    </message>
    <message>
        <source>Nothing on this computer opens the log. It is this file: {file}</source>
        <translation>لا شيء على هذا الحاسوب يفتح السجل. وهو هذا الملف: {file}</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>USD/kg</source>
        <translation>دولار/كغ</translation>
    </message>
    <message>
        <source>USD/t</source>
        <translation>دولار/طن</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Mt</source>
        <translation>مليون طن</translation>
    </message>
    <message>
        <source>kt</source>
        <translation>ألف طن</translation>
    </message>
    <message>
        <source>t</source>
        <translation>طن</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>مليار دولار</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>مليون دولار</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>spodumene/lepidolite concentrate, brine</source>
        <translation>مركّز السبودومين/الليبيدوليت، محلول ملحي</translation>
    </message>
    <message>
        <source>Cu-Co and Ni laterite ore, hydroxide</source>
        <translation>خام Cu-Co ولاتريت Ni، هيدروكسيد</translation>
    </message>
    <message>
        <source>laterite and sulphide ore</source>
        <translation>خام لاتريتي وكبريتيدي</translation>
    </message>
    <message>
        <source>flake/amorphous concentrate</source>
        <translation>مركّز قشري/غير متبلور</translation>
    </message>
    <message>
        <source>manganese ore</source>
        <translation>خام المنغنيز</translation>
    </message>
    <message>
        <source>concentrate, SX-EW</source>
        <translation>مركّز، SX-EW</translation>
    </message>
    <message>
        <source>bauxite</source>
        <translation>بوكسيت</translation>
    </message>
    <message>
        <source>bastnaesite, monazite, ion-adsorption clay</source>
        <translation>باستنازيت ومونازيت وطين أيوني</translation>
    </message>
    <message>
        <source>ion-adsorption clay, xenotime, monazite</source>
        <translation>طين أيوني وزينوتيم ومونازيت</translation>
    </message>
    <message>
        <source>as NdPr</source>
        <translation>مثل NdPr</translation>
    </message>
    <message>
        <source>stibnite concentrate</source>
        <translation>مركّز الستيبنيت</translation>
    </message>
    <message>
        <source>scheelite/wolframite concentrate</source>
        <translation>مركّز الشيليت/الولفراميت</translation>
    </message>
    <message>
        <source>cassiterite concentrate</source>
        <translation>مركّز الكاسيتيريت</translation>
    </message>
    <message>
        <source>tantalite/coltan</source>
        <translation>تنتاليت/كولتان</translation>
    </message>
    <message>
        <source>pyrochlore</source>
        <translation>بيروكلور</translation>
    </message>
    <message>
        <source>ilmenite and rutile</source>
        <translation>إلمنيت وروتيل</translation>
    </message>
    <message>
        <source>vanadiferous magnetite slag, stone coal</source>
        <translation>خبث مغنتيت حاوٍ للفاناديوم وفحم حجري</translation>
    </message>
    <message>
        <source>molybdenite concentrate</source>
        <translation>مركّز الموليبدينيت</translation>
    </message>
    <message>
        <source>acid and metallurgical fluorspar</source>
        <translation>فلورسبار حمضي ومعدني</translation>
    </message>
    <message>
        <source>chromite ore</source>
        <translation>خام الكروميت</translation>
    </message>
    <message>
        <source>PGM concentrate</source>
        <translation>مركّز فلزات البلاتين</translation>
    </message>
    <message>
        <source>PGM and Ni-Cu concentrate</source>
        <translation>مركّز فلزات البلاتين وNi-Cu</translation>
    </message>
    <message>
        <source>zinc concentrate</source>
        <translation>مركّز الزنك</translation>
    </message>
    <message>
        <source>zircon concentrate</source>
        <translation>مركّز الزركون</translation>
    </message>
    <message>
        <source>bertrandite, beryl</source>
        <translation>برترانديت وبيريل</translation>
    </message>
    <message>
        <source>concentrates (mostly by-product)</source>
        <translation>مركّزات (منتج ثانوي غالبًا)</translation>
    </message>
    <message>
        <source>lead concentrate</source>
        <translation>مركّز الرصاص</translation>
    </message>
    <message>
        <source>lithium carbonate and hydroxide</source>
        <translation>كربونات وهيدروكسيد الليثيوم</translation>
    </message>
    <message>
        <source>refined cobalt metal and chemicals</source>
        <translation>فلز الكوبالت المكرر وكيماوياته</translation>
    </message>
    <message>
        <source>class 1 metal, ferronickel, NPI, sulphate</source>
        <translation>فلز من الفئة 1، فيرونيكل، NPI، كبريتات</translation>
    </message>
    <message>
        <source>battery-grade anode graphite (IEA; natural spherical plus synthetic)</source>
        <translation>غرافيت مصعد بجودة البطاريات (وكالة الطاقة الدولية؛ كروي طبيعي واصطناعي)</translation>
    </message>
    <message>
        <source>ferro/silico-manganese and electrolytic Mn</source>
        <translation>فيرو/سيليكو منغنيز وMn كهرلي</translation>
    </message>
    <message>
        <source>refined cathode</source>
        <translation>كاثود مكرر</translation>
    </message>
    <message>
        <source>primary aluminium</source>
        <translation>ألمنيوم أولي</translation>
    </message>
    <message>
        <source>separated NdPr oxide/metal</source>
        <translation>NdPr مفصول، أكسيد/فلز</translation>
    </message>
    <message>
        <source>separated Dy and Tb oxide/metal</source>
        <translation>Dy وTb مفصولان، أكسيد/فلز</translation>
    </message>
    <message>
        <source>separated oxides</source>
        <translation>أكاسيد مفصولة</translation>
    </message>
    <message>
        <source>primary low-purity gallium</source>
        <translation>غاليوم أولي منخفض النقاوة</translation>
    </message>
    <message>
        <source>germanium metal/dioxide</source>
        <translation>فلز الجرمانيوم/ثاني أكسيده</translation>
    </message>
    <message>
        <source>refinery indium</source>
        <translation>إنديوم المصافي</translation>
    </message>
    <message>
        <source>antimony metal and trioxide</source>
        <translation>فلز الأنتيمون وثلاثي أكسيده</translation>
    </message>
    <message>
        <source>APT and tungsten oxide</source>
        <translation>APT وأكسيد التنغستن</translation>
    </message>
    <message>
        <source>refined tin</source>
        <translation>قصدير مكرر</translation>
    </message>
    <message>
        <source>Ta powder, oxide, metal</source>
        <translation>مسحوق التنتالوم وأكسيده وفلزه</translation>
    </message>
    <message>
        <source>ferroniobium</source>
        <translation>فيرونيوبيوم</translation>
    </message>
    <message>
        <source>titanium sponge</source>
        <translation>إسفنج التيتانيوم</translation>
    </message>
    <message>
        <source>V2O5 / ferrovanadium</source>
        <translation>V2O5 / فيروفاناديوم</translation>
    </message>
    <message>
        <source>primary magnesium metal</source>
        <translation>فلز مغنيسيوم أولي</translation>
    </message>
    <message>
        <source>refined bismuth</source>
        <translation>بزموت مكرر</translation>
    </message>
    <message>
        <source>refined tellurium</source>
        <translation>تيلوريوم مكرر</translation>
    </message>
    <message>
        <source>roasted Mo, ferromolybdenum</source>
        <translation>Mo محمّص وفيروموليبدنوم</translation>
    </message>
    <message>
        <source>hydrofluoric acid, AlF3 (fluorspar equivalent)</source>
        <translation>حمض الهيدروفلوريك، AlF3 (مكافئ الفلورسبار)</translation>
    </message>
    <message>
        <source>ferrochromium</source>
        <translation>فيروكروم</translation>
    </message>
    <message>
        <source>refined platinum</source>
        <translation>بلاتين مكرر</translation>
    </message>
    <message>
        <source>refined palladium</source>
        <translation>بلاديوم مكرر</translation>
    </message>
    <message>
        <source>refined zinc (slab)</source>
        <translation>زنك مكرر (ألواح)</translation>
    </message>
    <message>
        <source>silicon metal</source>
        <translation>فلز السيليكون</translation>
    </message>
    <message>
        <source>milled zircon, zirconium chemicals</source>
        <translation>زركون مطحون وكيماويات الزركونيوم</translation>
    </message>
    <message>
        <source>Be metal, oxide, master alloy</source>
        <translation>فلز البريليوم وأكسيده وسبيكته الأم</translation>
    </message>
    <message>
        <source>ammonium perrhenate / metal</source>
        <translation>بيرينات الأمونيوم / الفلز</translation>
    </message>
    <message>
        <source>refined silver</source>
        <translation>فضة مكررة</translation>
    </message>
    <message>
        <source>refined lead</source>
        <translation>رصاص مكرر</translation>
    </message>
    <message>
        <source>lithium-ion cathode material</source>
        <translation>مادة كاثود أيونات الليثيوم</translation>
    </message>
    <message>
        <source>lithium-ion cells</source>
        <translation>خلايا أيونات الليثيوم</translation>
    </message>
    <message>
        <source>NdFeB magnets</source>
        <translation>مغانط NdFeB</translation>
    </message>
    <message>
        <source>polysilicon</source>
        <translation>بولي سيليكون</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Secure share</source>
        <translation>الحصة المؤمَّنة</translation>
    </message>
    <message>
        <source>Prices and floor</source>
        <translation>الأسعار والحد الأدنى</translation>
    </message>
    <message>
        <source>Sources of supply</source>
        <translation>مصادر الإمداد</translation>
    </message>
    <message>
        <source>Cost and who pays</source>
        <translation>الكلفة ومن يدفع</translation>
    </message>
    <message>
        <source>Dependence on {adversary}</source>
        <translation>الاعتماد على {adversary}</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>أيام التغطية</translation>
    </message>
    <message>
        <source>Gains by member</source>
        <translation>مكاسب كل عضو</translation>
    </message>
    <message>
        <source>Map of gains</source>
        <translation>خريطة المكاسب</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>Supply risk</source>
        <translation>مخاطر الإمداد</translation>
    </message>
    <message>
        <source>Exports of {adversary}</source>
        <translation>صادرات {adversary}</translation>
    </message>
    <message>
        <source>Members&apos; output</source>
        <translation>إنتاج الأعضاء</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
</context>
<context>
    <name>grades</name>
    <message>
        <source>Members&apos; use: {share} of it is a judgement, the largest part: {source}</source>
        <translation>استخدام الأعضاء: {share} منه تقدير، وأكبر جزء: {source}</translation>
    </message>
    <message>
        <source>Output of those who deliver: {share} of it is a judgement, mostly: {source}</source>
        <translation>إنتاج الموردين: {share} منه تقدير، وأغلبه: {source}</translation>
    </message>
    <message>
        <source>The weakest input of this chart is a judgement.</source>
        <translation>أضعف مدخل في هذا الرسم تقدير.</translation>
    </message>
    <message>
        <source>Base price: {source}</source>
        <translation>سعر الأساس (المصدر بالإنجليزية): {source}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message>
        <source>And {count} more.</source>
        <translation>و{count} أخرى.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>دولار</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high} {unit}, or nothing.</source>
        <translation>المسموح: من {low} إلى {high} {unit}، أو لا شيء.</translation>
    </message>
    <message>
        <source>“{text}” is out of range. {allowed}</source>
        <translation>«{text}» خارج النطاق. {allowed}</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>المعدن</translation>
    </message>
    <message>
        <source>Prices in</source>
        <translation>الأسعار بـ</translation>
    </message>
    <message>
        <source>What was copied is too long for the table of a deal.</source>
        <translation>ما نُسخ أطول من جدول الاتفاق.</translation>
    </message>
    <message>
        <source>There is nothing to paste.</source>
        <translation>لا شيء للصقه.</translation>
    </message>
    <message>
        <source>Row {number}: {why}</source>
        <translation>السطر {number}: {why}</translation>
    </message>
    <message>
        <source>The heading “{name}” is not known.</source>
        <translation>العنوان «{name}» غير معروف.</translation>
    </message>
    <message>
        <source>The heading “{name}” stands there twice.</source>
        <translation>العنوان «{name}» مكرر.</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>السعر الآن</translation>
    </message>
    <message>
        <source>No heading “{name}” in the first row.</source>
        <translation>لا عنوان «{name}» في السطر الأول.</translation>
    </message>
    <message>
        <source>Headings that can stand there: {known}.</source>
        <translation>العناوين الممكنة: {known}.</translation>
    </message>
    <message>
        <source>The heading “{name}” has a unit that is not known.</source>
        <translation>وحدة العنوان «{name}» غير معروفة.</translation>
    </message>
    <message>
        <source>Units that can stand there: {known}.</source>
        <translation>الوحدات الممكنة: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is no mineral of the data.</source>
        <translation>«{name}» ليس معدنًا في البيانات.</translation>
    </message>
    <message>
        <source>“{name}” stands there twice.</source>
        <translation>«{name}» مكرر.</translation>
    </message>
    <message>
        <source>“{name}” is no unit of prices.</source>
        <translation>«{name}» ليست وحدة أسعار.</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>هل تقصد «{name}»؟</translation>
    </message>
</context>
<context>
    <name>handbook</name>
    <message>
        <source>Negotiator: handbook</source>
        <translation>Negotiator: الدليل</translation>
    </message>
    <message>
        <source>Handbook as PDF</source>
        <translation>الدليل بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF ‏(*.pdf)</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>Nobody is in the club</source>
        <translation>لا أحد في النادي</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>الكلفة سنويًا</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>من يدفع</translation>
    </message>
    <message>
        <source>Worst off</source>
        <translation>الأسوأ حالًا</translation>
    </message>
    <message>
        <source>{count} minerals</source>
        <translation>{count} من المعادن</translation>
    </message>
    <message>
        <source>Secure share of our needs</source>
        <translation>الحصة المؤمَّنة من حاجاتنا</translation>
    </message>
    <message>
        <source>no deal {share}, {scope}</source>
        <translation>بلا اتفاق {share}، {scope}</translation>
    </message>
    <message>
        <source>Cost a year, {span}</source>
        <translation>الكلفة سنويًا، {span}</translation>
    </message>
    <message>
        <source>no deal {cost} {unit}</source>
        <translation>بلا اتفاق {cost} {unit}</translation>
    </message>
    <message>
        <source>Gains least</source>
        <translation>الأقل كسبًا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody gains or loses</source>
        <translation>لا أحد يكسب أو يخسر</translation>
    </message>
    <message>
        <source>the only member</source>
        <translation>العضو الوحيد</translation>
    </message>
    <message>
        <source>all {count} gain</source>
        <translation>الـ{count} كلهم يكسبون</translation>
    </message>
    <message>
        <source>the other {count} gain</source>
        <translation>الـ{count} الآخرون يكسبون</translation>
    </message>
    <message>
        <source>{gaining} of {count} gain</source>
        <translation>{gaining} من {count} يكسبون</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events, in USD of 2024.</source>
        <translation>متوسط {span}، {scope}، مقارنة بعدم الاتفاق في ظل الأحداث نفسها، بدولارات 2024.</translation>
    </message>
    <message>
        <source>Mean of {span} over {scope}, against no deal under the same events and the assumptions as shipped, in USD of 2024.</source>
        <translation>متوسط {span}، {scope}، مقارنة بعدم الاتفاق في ظل الأحداث نفسها والافتراضات الواردة، بدولارات 2024.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>لا شيء يتغير</translation>
    </message>
    <message>
        <source>Who pays the {amount} {unit}</source>
        <translation>من يدفع {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers {amount}</source>
        <translation>المشترون {amount}</translation>
    </message>
    <message>
        <source>treasuries {amount}</source>
        <translation>الخزائن {amount}</translation>
    </message>
    <message>
        <source>Who saves the {amount} {unit}</source>
        <translation>من يوفّر {amount} {unit}</translation>
    </message>
    <message>
        <source>Who pays, who collects</source>
        <translation>من يدفع ومن يحصّل</translation>
    </message>
    <message>
        <source>Who pays, who saves</source>
        <translation>من يدفع ومن يوفّر</translation>
    </message>
    <message>
        <source>buyers pay +{amount} {unit}</source>
        <translation>المشترون +{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries pay {amount} {unit}</source>
        <translation>الخزائن تدفع {amount} {unit}</translation>
    </message>
    <message>
        <source>buyers save {amount} {unit}</source>
        <translation>المشترون −{amount} {unit}</translation>
    </message>
    <message>
        <source>treasuries collect {amount} {unit}</source>
        <translation>الخزائن تحصّل {amount} {unit}</translation>
    </message>
    <message>
        <source>Compared with no deal under the assumptions as shipped</source>
        <translation>مقارنة بعدم الاتفاق بالافتراضات الواردة</translation>
    </message>
    <message>
        <source>Compared with no deal under my assumptions</source>
        <translation>مقارنة بعدم الاتفاق بافتراضاتي</translation>
    </message>
    <message>
        <source>in 8 of 10 draws {range}</source>
        <translation>في 8 من كل 10 سحوبات {range}</translation>
    </message>
    <message>
        <source>buyers {range}</source>
        <translation>المشترون {range}</translation>
    </message>
    <message>
        <source>treasuries {range}</source>
        <translation>الخزائن {range}</translation>
    </message>
    <message>
        <source>{first}, {second} {unit}</source>
        <translation>{first}، {second} {unit}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{range}, least in {share}</source>
        <translation>{range}، الأخير في {share}</translation>
    </message>
    <message>
        <source>Ranges: between 10 and 90 % of {draws} draws of the parameters, seed {seed}; changes are taken in the same draw.</source>
        <translation>المدى: بين 10 و90 % من {draws} سحبًا للمعلمات، البذرة {seed}؛ وتُحسب التغيّرات في السحب نفسه.</translation>
    </message>
    <message>
        <source>{range} ({change})</source>
        <translation>{range} ({change})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>Drag the floor price. Everything follows while you move.</source>
        <translation>اسحب السعر الأدنى. كل شيء يتبع حركتك.</translation>
    </message>
    <message>
        <source>The grey dashed line is no deal under the same events.</source>
        <translation>الخط الرمادي المتقطع هو عدم الاتفاق في ظل الأحداث نفسها.</translation>
    </message>
    <message>
        <source>Four figures are always here: safer, dearer, who pays, who loses.</source>
        <translation>أربعة أرقام حاضرة دائمًا: الأمان، والكلفة، ومن يدفع، ومن يخسر.</translation>
    </message>
    <message>
        <source>Tick who joins. The gain of each stands beside its name.</source>
        <translation>أشّر من ينضم. مكسب كلٍّ منهم بجانب اسمه.</translation>
    </message>
    <message>
        <source>What your last step changed, and why. Ctrl+Z takes it back.</source>
        <translation>ما الذي غيّرته خطوتك الأخيرة ولماذا. Ctrl+Z يتراجع عنها.</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>another name or note</source>
        <translation>اسم آخر أو ملاحظة أخرى</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while this document was open. Nothing is lost.

Last change: {time}, {message}
Since it was opened: {difference}</source>
        <translation>انتهى البرنامج فجأة وهذا المستند مفتوح. لم يُفقد شيء.

آخر تغيير: {time}، {message}
منذ فتحه: {difference}</translation>
    </message>
    <message>
        <source>The program ended unexpectedly, with a document that was not saved.

{name}
Last change: {time}, {message}
Since it was begun: {difference}</source>
        <translation>انتهى البرنامج فجأة وفيه مستند غير محفوظ.

{name}
آخر تغيير: {time}، {message}
منذ بدئه: {difference}</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>المستورد: {names}</translation>
    </message>
    <message>
        <source>This scenario was written under other data: its figures may differ here.</source>
        <translation>كُتب هذا السيناريو على بيانات أخرى: قد تختلف أرقامه هنا.</translation>
    </message>
    <message>
        <source>The base numbers that it keeps are the same.</source>
        <translation>أرقام الأساس التي يحفظها هي نفسها.</translation>
    </message>
    <message>
        <source>{name}: {written} there, {ours} here</source>
        <translation>{name}: {written} هناك، {ours} هنا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The clock stands before the last change ({time}); check the date.</source>
        <translation>الساعة تسبق آخر تغيير ({time})؛ تحقق من التاريخ.</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Floor at the border</source>
        <translation>حد أدنى عند الحدود</translation>
    </message>
    <message>
        <source>Treasury pays the gap</source>
        <translation>الخزانة تدفع الفارق</translation>
    </message>
    <message>
        <source>Contract for difference</source>
        <translation>عقد فروقات</translation>
    </message>
    <message>
        <source>Buying from members</source>
        <translation>الشراء من الأعضاء</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>التعرفة الجمركية</translation>
    </message>
    <message>
        <source>Stockpile</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>مشروع مشترك</translation>
    </message>
    <message>
        <source>Exports restricted</source>
        <translation>تقييد الصادرات</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>البيع بأسعار أدنى</translation>
    </message>
    <message>
        <source>Passive: only what is scripted</source>
        <translation>سلبي: ما هو مقرر فقط</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>المعاملة بالمثل</translation>
    </message>
    <message>
        <source>Predator</source>
        <translation>مفترس</translation>
    </message>
    <message>
        <source>Politically sorted</source>
        <translation>فرز سياسي</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>طاقة خارجية جديدة</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>رسم على الصادرات</translation>
    </message>
    <message>
        <source>Undercutting, then a charge</source>
        <translation>خفض الأسعار ثم رسم</translation>
    </message>
    <message>
        <source>Sanctions lifted</source>
        <translation>رفع العقوبات</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>توقّف الطاقة</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>صدمة طلب</translation>
    </message>
    <message>
        <source>A member joins</source>
        <translation>انضمام عضو</translation>
    </message>
    <message>
        <source>A member leaves</source>
        <translation>انسحاب عضو</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>تفاوض</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Border floor, gap subsidy, contract for difference, purchase quota, tariff, stockpile or joint project.</source>
        <translation>حد أدنى عند الحدود، أو دعم الفارق، أو عقد فروقات، أو حصة شراء، أو تعرفة، أو مخزون، أو مشروع مشترك.</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>المعدن</translation>
    </message>
    <message>
        <source>The mineral that an instrument is for.</source>
        <translation>المعدن الذي تخصه الأداة.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>The stage of the chain that an instrument is for.</source>
        <translation>مرحلة السلسلة التي تخصها الأداة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>First quarter in which an instrument is in force.</source>
        <translation>أول ربع سنة تسري فيه الأداة.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Last quarter in force; to the end of the run if absent.</source>
        <translation>آخر ربع سنة للسريان؛ وحتى نهاية الفترة إن غاب.</translation>
    </message>
    <message>
        <source>Border floor</source>
        <translation>الحد الأدنى عند الحدود</translation>
    </message>
    <message>
        <source>Imports from outside land at this price at least, by a levy; from a thousandth of the base price to a thousand times it.</source>
        <translation>تدخل الواردات من الخارج بهذا السعر على الأقل بواسطة رسم؛ من واحد بالألف من سعر الأساس إلى ألف مثل.</translation>
    </message>
    <message>
        <source>Subsidised price</source>
        <translation>السعر المدعوم</translation>
    </message>
    <message>
        <source>Member producers receive this price at least; the treasury pays the gap.</source>
        <translation>يتلقى منتجو الأعضاء هذا السعر على الأقل؛ وتدفع الخزانة الفارق.</translation>
    </message>
    <message>
        <source>Sharing of costs</source>
        <translation>تقاسم التكاليف</translation>
    </message>
    <message>
        <source>Who pays: each what falls to it (own), or all signatories by GDP, consumption, output, equally, or by custom shares.</source>
        <translation>من يدفع: كلٌّ ما يخصه، أو كل الموقّعين حسب الناتج المحلي أو الاستهلاك أو الإنتاج أو بالتساوي أو بحصص مختارة.</translation>
    </message>
    <message>
        <source>Custom shares</source>
        <translation>حصص مختارة</translation>
    </message>
    <message>
        <source>Region and part of the cost of each signatory; they sum to 1.</source>
        <translation>المنطقة وجزء كل موقّع من الكلفة؛ ومجموعها 1.</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>سعر العقد</translation>
    </message>
    <message>
        <source>Price that member producers receive for the covered part of their output; the treasury pays what is missing and collects what is above.</source>
        <translation>السعر الذي يتلقاه منتجو الأعضاء عن الجزء المشمول من إنتاجهم؛ تدفع الخزانة النقص وتحصّل الزائد.</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>الجزء المشمول</translation>
    </message>
    <message>
        <source>Part of output that receives the strike.</source>
        <translation>الجزء من الإنتاج الذي يتلقى سعر العقد.</translation>
    </message>
    <message>
        <source>Purchase quota</source>
        <translation>حصة الشراء</translation>
    </message>
    <message>
        <source>Part of their use that members buy from member producers.</source>
        <translation>الجزء من استخدامهم الذي يشتريه الأعضاء من منتجين أعضاء.</translation>
    </message>
    <message>
        <source>Purchase quota in tonnes</source>
        <translation>حصة الشراء بالأطنان</translation>
    </message>
    <message>
        <source>Tonnes a year that all members together buy from member producers.</source>
        <translation>الأطنان التي يشتريها الأعضاء معًا سنويًا من منتجين أعضاء.</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>السعر المتفق عليه</translation>
    </message>
    <message>
        <source>Market price, the floor of the same mineral and stage, or a fixed price.</source>
        <translation>سعر السوق، أو الحد الأدنى للمعدن والمرحلة نفسيهما، أو سعر ثابت.</translation>
    </message>
    <message>
        <source>Fixed agreed price</source>
        <translation>سعر ثابت متفق عليه</translation>
    </message>
    <message>
        <source>The agreed price where it is fixed.</source>
        <translation>السعر المتفق عليه حين يكون ثابتًا.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>Who pays the difference between agreed and market price: buyer or treasury.</source>
        <translation>من يدفع الفرق بين السعر المتفق عليه وسعر السوق: المشتري أو الخزانة.</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>التعرفة الجمركية</translation>
    </message>
    <message>
        <source>Part of their price that goods from outside pay at the border.</source>
        <translation>الجزء من سعرها الذي تدفعه السلع الخارجية عند الحدود.</translation>
    </message>
    <message>
        <source>Hit by the tariff</source>
        <translation>المشمولون بالتعرفة</translation>
    </message>
    <message>
        <source>Outsiders, the adversary alone, or a list of regions; members pay the preferential rate.</source>
        <translation>من في الخارج، أو الخصم وحده، أو قائمة مناطق؛ ويدفع الأعضاء المعدل التفضيلي.</translation>
    </message>
    <message>
        <source>Preferential tariff</source>
        <translation>تعرفة تفضيلية</translation>
    </message>
    <message>
        <source>What goods of other members pay; a country&apos;s own, and those of its customs union, pay nothing.</source>
        <translation>ما تدفعه سلع الأعضاء الآخرين؛ ولا تدفع سلع البلد ولا سلع اتحاده الجمركي شيئًا.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>المخزون الاحتياطي</translation>
    </message>
    <message>
        <source>Days of the members&apos; use to be held.</source>
        <translation>أيام استخدام الأعضاء الواجب الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>Budget of the reserve</source>
        <translation>ميزانية المخزون</translation>
    </message>
    <message>
        <source>Ceiling of what is spent on buying.</source>
        <translation>سقف ما يُنفق على الشراء.</translation>
    </message>
    <message>
        <source>Years of filling</source>
        <translation>سنوات التكوين</translation>
    </message>
    <message>
        <source>Time in which the reserve is bought.</source>
        <translation>المدة التي يُشترى فيها المخزون.</translation>
    </message>
    <message>
        <source>Release price</source>
        <translation>سعر الإفراج</translation>
    </message>
    <message>
        <source>Price paid by members over the base price, or over their floor where that is higher, from which the reserve is sold.</source>
        <translation>نسبة السعر الذي يدفعه الأعضاء إلى سعر الأساس، أو إلى حدهم الأدنى للسعر إن كان أعلى، التي يُباع المخزون ابتداءً منها.</translation>
    </message>
    <message>
        <source>Release at shortfall</source>
        <translation>الإفراج عند النقص</translation>
    </message>
    <message>
        <source>Part of what members want that they miss, at which the reserve is sold from the base price on; never if absent.</source>
        <translation>الجزء الناقص مما يريده الأعضاء الذي يُباع عنده المخزون ابتداءً من سعر الأساس؛ ولا يُباع أبدًا إن غاب.</translation>
    </message>
    <message>
        <source>Replenish</source>
        <translation>إعادة التكوين</translation>
    </message>
    <message>
        <source>Whether what was sold is bought again.</source>
        <translation>هل يُشترى ما بيع من جديد.</translation>
    </message>
    <message>
        <source>Source of the reserve</source>
        <translation>مصدر المخزون</translation>
    </message>
    <message>
        <source>From whom it is bought: from all (open market), or from member producers as under a purchase quota (members).</source>
        <translation>ممّن يُشترى: من الجميع (السوق المفتوحة)، أو من منتجي الأعضاء كما في حصة الشراء (الأعضاء).</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>كلفة الاحتفاظ</translation>
    </message>
    <message>
        <source>Yearly cost of keeping the reserve, over its value.</source>
        <translation>الكلفة السنوية لحفظ المخزون نسبة إلى قيمته.</translation>
    </message>
    <message>
        <source>Books of the reserve</source>
        <translation>حسابات المخزون</translation>
    </message>
    <message>
        <source>Cash: what is bought is spent. Market value: it is worth its price of the day, and gains and losses are booked.</source>
        <translation>النقد: ما يُشترى يُنفق. القيمة السوقية: يساوي سعر يومه، وتُقيَّد المكاسب والخسائر.</translation>
    </message>
    <message>
        <source>Place of the project</source>
        <translation>مكان المشروع</translation>
    </message>
    <message>
        <source>Where the mine or plant stands, member or not, with capacity today or not.</source>
        <translation>أين يقع المنجم أو المصنع، عضوًا كان أم لا، بطاقة قائمة اليوم أم لا.</translation>
    </message>
    <message>
        <source>Capacity of the project</source>
        <translation>طاقة المشروع</translation>
    </message>
    <message>
        <source>Tonnes a year that it can make.</source>
        <translation>الأطنان التي يمكنه إنتاجها سنويًا.</translation>
    </message>
    <message>
        <source>Capital cost</source>
        <translation>الكلفة الرأسمالية</translation>
    </message>
    <message>
        <source>What it costs to build; by the capital cost of the data if absent.</source>
        <translation>كلفة بنائه؛ وحسب البيانات إن غابت.</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>الجزء العام</translation>
    </message>
    <message>
        <source>Part of the capital cost that treasuries pay, without return; the owners pay the rest.</source>
        <translation>الجزء من الكلفة الرأسمالية الذي تدفعه الخزائن دون عائد؛ ويدفع المالكون الباقي.</translation>
    </message>
    <message>
        <source>Years to first output</source>
        <translation>السنوات حتى أول إنتاج</translation>
    </message>
    <message>
        <source>From the decision to the first output; that of the stage if absent.</source>
        <translation>من القرار إلى أول إنتاج؛ وحسب المرحلة إن غاب.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>What happens: an act of an outsider, an outage, a shock of demand, or somebody who joins or leaves.</source>
        <translation>ما يحدث: فعل من خارج النادي، أو توقّف، أو صدمة طلب، أو انضمام أو انسحاب.</translation>
    </message>
    <message>
        <source>The outsider who acts, opens capacity, or with whom trade opens.</source>
        <translation>البلد الخارجي الذي يفعل أو يفتح طاقة أو تُفتح معه التجارة.</translation>
    </message>
    <message>
        <source>Buyers that an act hits: members, everyone, or a list of regions; never the actor.</source>
        <translation>المشترون الذين يصيبهم الفعل: الأعضاء أو الجميع أو قائمة مناطق؛ وليس الفاعل أبدًا.</translation>
    </message>
    <message>
        <source>Region of the event</source>
        <translation>منطقة الحدث</translation>
    </message>
    <message>
        <source>Where capacity stands still, or who joins or leaves.</source>
        <translation>أين تتوقف الطاقة، أو من ينضم أو ينسحب.</translation>
    </message>
    <message>
        <source>Charge on exports</source>
        <translation>رسم على الصادرات</translation>
    </message>
    <message>
        <source>What the actor charges its targets on top of the price; its treasury keeps it.</source>
        <translation>ما يفرضه الفاعل على المستهدفين فوق السعر؛ وتحتفظ به خزانته.</translation>
    </message>
    <message>
        <source>Longest undercutting</source>
        <translation>أطول مدة لخفض الأسعار</translation>
    </message>
    <message>
        <source>So long the actor undercuts at most.</source>
        <translation>أقصى مدة يخفض فيها الفاعل أسعاره.</translation>
    </message>
    <message>
        <source>Undercutting before the exit</source>
        <translation>خفض الأسعار قبل الخروج</translation>
    </message>
    <message>
        <source>Part by which the actor sells as if its costs were lower until rivals have left.</source>
        <translation>النسبة التي يبيع بها الفاعل كما لو كانت تكاليفه أدنى حتى يخرج المنافسون.</translation>
    </message>
    <message>
        <source>Market that is watched</source>
        <translation>السوق المراقَبة</translation>
    </message>
    <message>
        <source>Whose purchases from rivals decide when it stops: members, or everyone but the actor.</source>
        <translation>مشتريات من من المنافسين تقرر توقفه: الأعضاء، أو الجميع عدا الفاعل.</translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation>قاعدة الخروج</translation>
    </message>
    <message>
        <source>Share of rivals in those purchases below which it stops undercutting.</source>
        <translation>حصة المنافسين من تلك المشتريات التي يتوقف دونها عن خفض الأسعار.</translation>
    </message>
    <message>
        <source>Charge after the exit</source>
        <translation>الرسم بعد الخروج</translation>
    </message>
    <message>
        <source>What it charges its targets on top of the price once rivals have left.</source>
        <translation>ما يفرضه على المستهدفين فوق السعر بعد خروج المنافسين.</translation>
    </message>
    <message>
        <source>Length of the charge</source>
        <translation>مدة الرسم</translation>
    </message>
    <message>
        <source>How long it charges.</source>
        <translation>مدة فرض الرسم.</translation>
    </message>
    <message>
        <source>Length without sanctions</source>
        <translation>المدة بلا عقوبات</translation>
    </message>
    <message>
        <source>How long trade is open.</source>
        <translation>مدة انفتاح التجارة.</translation>
    </message>
    <message>
        <source>Buyers without sanctions</source>
        <translation>مشترون بلا عقوبات</translation>
    </message>
    <message>
        <source>Who may buy again: members, everyone, or a list of regions.</source>
        <translation>من يستطيع الشراء من جديد: الأعضاء أو الجميع أو قائمة مناطق.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الانفتاح</translation>
    </message>
    <message>
        <source>Quarters until trade is fully open; 1 is at once.</source>
        <translation>أرباع السنة حتى الانفتاح الكامل للتجارة؛ 1 يعني فورًا.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>توقّف الطاقة</translation>
    </message>
    <message>
        <source>Part of the capacity that stands still; nothing of it is lost.</source>
        <translation>الجزء المتوقف من الطاقة؛ ولا يُفقد منه شيء.</translation>
    </message>
    <message>
        <source>Shock of demand</source>
        <translation>صدمة طلب</translation>
    </message>
    <message>
        <source>How many times the usual final users want.</source>
        <translation>كم مثلًا من المعتاد يطلب المستخدمون النهائيون.</translation>
    </message>
    <message>
        <source>Regions of the shock</source>
        <translation>مناطق الصدمة</translation>
    </message>
    <message>
        <source>Whose final users are hit: everyone, or a list of regions.</source>
        <translation>من يصيب الحدث مستخدميهم النهائيين: الجميع أو قائمة مناطق.</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Doctrine</source>
        <translation>العقيدة</translation>
    </message>
    <message>
        <source>Rule by which the adversary acts beyond the events: passive, tit for tat, predator or politically sorted.</source>
        <translation>القاعدة التي يتصرف بها الخصم خارج الأحداث: سلبي أو المعاملة بالمثل أو مفترس أو انتقائي سياسيًا.</translation>
    </message>
    <message>
        <source>Retaliation</source>
        <translation>الرد الانتقامي</translation>
    </message>
    <message>
        <source>Cut of exports to members of what a floor of theirs binds on, a quarter later.</source>
        <translation>خفض الصادرات إلى الأعضاء، بعد ربع سنة، مما يسري عليه حدهم الأدنى للسعر.</translation>
    </message>
    <message>
        <source>Minerals of the doctrine</source>
        <translation>معادن العقيدة</translation>
    </message>
    <message>
        <source>The minerals in which the adversary acts.</source>
        <translation>المعادن التي يتصرف فيها الخصم.</translation>
    </message>
    <message>
        <source>Stage of the doctrine</source>
        <translation>مرحلة العقيدة</translation>
    </message>
    <message>
        <source>The stage of the chain at which it acts.</source>
        <translation>مرحلة السلسلة التي يتصرف فيها.</translation>
    </message>
    <message>
        <source>Start of the doctrine</source>
        <translation>بداية العقيدة</translation>
    </message>
    <message>
        <source>First quarter in which it acts.</source>
        <translation>أول ربع سنة يتصرف فيه.</translation>
    </message>
    <message>
        <source>Length of the doctrine</source>
        <translation>مدة العقيدة</translation>
    </message>
    <message>
        <source>How long it acts.</source>
        <translation>المدة التي يتصرف خلالها.</translation>
    </message>
    <message>
        <source>Undercutting by a predator</source>
        <translation>خفض الأسعار من المفترس</translation>
    </message>
    <message>
        <source>Part by which the adversary sells as if its costs were lower.</source>
        <translation>النسبة التي يبيع بها الخصم كأن تكاليفه أقل.</translation>
    </message>
    <message>
        <source>Market that a predator watches</source>
        <translation>السوق التي يراقبها المفترس</translation>
    </message>
    <message>
        <source>Whose purchases from rivals count: members, or everyone but the adversary.</source>
        <translation>مشتريات من تُحسب من المنافسين: الأعضاء أو الجميع عدا الخصم.</translation>
    </message>
    <message>
        <source>Threshold of a predator</source>
        <translation>عتبة المفترس</translation>
    </message>
    <message>
        <source>Share of rivals below which it stops undercutting, and above which it begins again.</source>
        <translation>حصة المنافسين التي يتوقف دونها عن خفض الأسعار ويستأنفه فوقها.</translation>
    </message>
    <message>
        <source>Charge of a predator</source>
        <translation>رسم المفترس</translation>
    </message>
    <message>
        <source>What it charges on top of the price once rivals are weak.</source>
        <translation>ما يضيفه إلى السعر عندما يضعف المنافسون.</translation>
    </message>
    <message>
        <source>Least length of a charge</source>
        <translation>أقصر مدة للرسم</translation>
    </message>
    <message>
        <source>How long it charges at least before it undercuts again.</source>
        <translation>أقل مدة للرسم قبل أن يخفض الأسعار من جديد.</translation>
    </message>
    <message>
        <source>Targets of a predator</source>
        <translation>أهداف المفترس</translation>
    </message>
    <message>
        <source>Who pays the charge: members, everyone, or a list of regions.</source>
        <translation>من يدفع الرسم: الأعضاء أو الجميع أو قائمة مناطق.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Buyers that are treated alike: members, everyone, or a list of regions.</source>
        <translation>مشترون يُعاملون بالمثل: الأعضاء أو الجميع أو قائمة مناطق.</translation>
    </message>
    <message>
        <source>Cut of a tier</source>
        <translation>خفض الفئة</translation>
    </message>
    <message>
        <source>Cut of exports to the tier; of two cuts the stricter counts.</source>
        <translation>خفض الصادرات إلى الفئة؛ ومن خفضين يسري الأشد.</translation>
    </message>
    <message>
        <source>Minerals of the event</source>
        <translation>معادن الحدث</translation>
    </message>
    <message>
        <source>The minerals that an event hits.</source>
        <translation>المعادن التي يصيبها الحدث.</translation>
    </message>
    <message>
        <source>Stage of the event</source>
        <translation>مرحلة الحدث</translation>
    </message>
    <message>
        <source>The stage of the chain that an event hits.</source>
        <translation>مرحلة السلسلة التي يصيبها الحدث.</translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation>بداية الحدث</translation>
    </message>
    <message>
        <source>First quarter of an event.</source>
        <translation>أول ربع سنة للحدث.</translation>
    </message>
    <message>
        <source>Length of the event</source>
        <translation>مدة الحدث</translation>
    </message>
    <message>
        <source>How long an event lasts.</source>
        <translation>كم يدوم الحدث.</translation>
    </message>
    <message>
        <source>Cut of exports</source>
        <translation>خفض الصادرات</translation>
    </message>
    <message>
        <source>Part of its base sales to the targets that the actor withholds, at any price.</source>
        <translation>الجزء من مبيعاته الأساسية إلى المستهدفين الذي يحجبه الفاعل بأي سعر.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>المستهدفون</translation>
    </message>
    <message>
        <source>Undercutting</source>
        <translation>البيع بأسعار أدنى</translation>
    </message>
    <message>
        <source>Part by which the actor&apos;s producers sell as if their costs were lower.</source>
        <translation>النسبة التي يبيع بها منتجو الفاعل كما لو كانت تكاليفهم أدنى.</translation>
    </message>
    <message>
        <source>New outside capacity</source>
        <translation>طاقة خارجية جديدة</translation>
    </message>
    <message>
        <source>Capacity that the actor opens for each of the minerals.</source>
        <translation>الطاقة التي يفتحها الفاعل لكل معدن.</translation>
    </message>
    <message>
        <source>Life of new capacity</source>
        <translation>عمر الطاقة الجديدة</translation>
    </message>
    <message>
        <source>So long it stands.</source>
        <translation>المدة التي تبقى فيها.</translation>
    </message>
    <message>
        <source>Capital cost of new capacity</source>
        <translation>الكلفة الرأسمالية للطاقة الجديدة</translation>
    </message>
    <message>
        <source>What the owners paid for all of it; that of the data if absent.</source>
        <translation>ما دفعه المالكون عنها كلها؛ وحسب البيانات إن غاب.</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>minerals</name>
    <message>
        <source>Alloying metals</source>
        <translation>معادن السبائك</translation>
    </message>
    <message>
        <source>Base metals</source>
        <translation>المعادن الأساسية</translation>
    </message>
    <message>
        <source>Battery minerals</source>
        <translation>معادن البطاريات</translation>
    </message>
    <message>
        <source>Industrial minerals</source>
        <translation>المعادن الصناعية</translation>
    </message>
    <message>
        <source>Magnet rare earths</source>
        <translation>أتربة نادرة للمغناطيس</translation>
    </message>
    <message>
        <source>Precious metals</source>
        <translation>المعادن الثمينة</translation>
    </message>
    <message>
        <source>Semiconductor minerals</source>
        <translation>معادن أشباه الموصلات</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>الليثيوم</translation>
    </message>
    <message>
        <source>lithium</source>
        <translation>الليثيوم</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>الكوبالت</translation>
    </message>
    <message>
        <source>cobalt</source>
        <translation>الكوبالت</translation>
    </message>
    <message>
        <source>Nickel</source>
        <translation>النيكل</translation>
    </message>
    <message>
        <source>nickel</source>
        <translation>النيكل</translation>
    </message>
    <message>
        <source>Natural graphite</source>
        <translation>الغرافيت الطبيعي</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>الغرافيت</translation>
    </message>
    <message>
        <source>graphite</source>
        <translation>الغرافيت</translation>
    </message>
    <message>
        <source>Manganese</source>
        <translation>المنغنيز</translation>
    </message>
    <message>
        <source>manganese</source>
        <translation>المنغنيز</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>النحاس</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>النحاس</translation>
    </message>
    <message>
        <source>Aluminium</source>
        <translation>الألمنيوم</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>الألمنيوم</translation>
    </message>
    <message>
        <source>Neodymium-praseodymium</source>
        <translation>النيوديميوم والبراسيوديميوم</translation>
    </message>
    <message>
        <source>NdPr oxide</source>
        <translation>أكسيد NdPr</translation>
    </message>
    <message>
        <source>NdPr</source>
        <translation>NdPr</translation>
    </message>
    <message>
        <source>Dysprosium-terbium</source>
        <translation>الديسبروسيوم والتيربيوم</translation>
    </message>
    <message>
        <source>Dysprosium, terbium</source>
        <translation>الديسبروسيوم والتيربيوم</translation>
    </message>
    <message>
        <source>Dy-Tb</source>
        <translation>Dy-Tb</translation>
    </message>
    <message>
        <source>Other rare earths</source>
        <translation>أتربة نادرة أخرى</translation>
    </message>
    <message>
        <source>other rare earths</source>
        <translation>أتربة نادرة أخرى</translation>
    </message>
    <message>
        <source>Gallium</source>
        <translation>الغاليوم</translation>
    </message>
    <message>
        <source>gallium</source>
        <translation>الغاليوم</translation>
    </message>
    <message>
        <source>Germanium</source>
        <translation>الجرمانيوم</translation>
    </message>
    <message>
        <source>germanium</source>
        <translation>الجرمانيوم</translation>
    </message>
    <message>
        <source>Indium</source>
        <translation>الإنديوم</translation>
    </message>
    <message>
        <source>indium</source>
        <translation>الإنديوم</translation>
    </message>
    <message>
        <source>Antimony</source>
        <translation>الأنتيمون</translation>
    </message>
    <message>
        <source>antimony</source>
        <translation>الأنتيمون</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <translation>التنغستن</translation>
    </message>
    <message>
        <source>tungsten</source>
        <translation>التنغستن</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>القصدير</translation>
    </message>
    <message>
        <source>tin</source>
        <translation>القصدير</translation>
    </message>
    <message>
        <source>Tantalum</source>
        <translation>التنتالوم</translation>
    </message>
    <message>
        <source>tantalum</source>
        <translation>التنتالوم</translation>
    </message>
    <message>
        <source>Niobium</source>
        <translation>النيوبيوم</translation>
    </message>
    <message>
        <source>niobium</source>
        <translation>النيوبيوم</translation>
    </message>
    <message>
        <source>Titanium</source>
        <translation>التيتانيوم</translation>
    </message>
    <message>
        <source>titanium</source>
        <translation>التيتانيوم</translation>
    </message>
    <message>
        <source>Vanadium</source>
        <translation>الفاناديوم</translation>
    </message>
    <message>
        <source>vanadium</source>
        <translation>الفاناديوم</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>المغنيسيوم</translation>
    </message>
    <message>
        <source>magnesium</source>
        <translation>المغنيسيوم</translation>
    </message>
    <message>
        <source>Bismuth</source>
        <translation>البزموت</translation>
    </message>
    <message>
        <source>bismuth</source>
        <translation>البزموت</translation>
    </message>
    <message>
        <source>Tellurium</source>
        <translation>التيلوريوم</translation>
    </message>
    <message>
        <source>tellurium</source>
        <translation>التيلوريوم</translation>
    </message>
    <message>
        <source>Molybdenum</source>
        <translation>الموليبدنوم</translation>
    </message>
    <message>
        <source>molybdenum</source>
        <translation>الموليبدنوم</translation>
    </message>
    <message>
        <source>Fluorspar</source>
        <translation>الفلورسبار</translation>
    </message>
    <message>
        <source>fluorspar</source>
        <translation>الفلورسبار</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>الكروم</translation>
    </message>
    <message>
        <source>chromium</source>
        <translation>الكروم</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>البلاتين</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>البلاتين</translation>
    </message>
    <message>
        <source>Palladium</source>
        <translation>البلاديوم</translation>
    </message>
    <message>
        <source>palladium</source>
        <translation>البلاديوم</translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation>الزنك</translation>
    </message>
    <message>
        <source>zinc</source>
        <translation>الزنك</translation>
    </message>
    <message>
        <source>Silicon metal</source>
        <translation>معدن السيليكون</translation>
    </message>
    <message>
        <source>silicon</source>
        <translation>السيليكون</translation>
    </message>
    <message>
        <source>Zirconium</source>
        <translation>الزركونيوم</translation>
    </message>
    <message>
        <source>zirconium</source>
        <translation>الزركونيوم</translation>
    </message>
    <message>
        <source>Beryllium</source>
        <translation>البيريليوم</translation>
    </message>
    <message>
        <source>beryllium</source>
        <translation>البيريليوم</translation>
    </message>
    <message>
        <source>Rhenium</source>
        <translation>الرينيوم</translation>
    </message>
    <message>
        <source>rhenium</source>
        <translation>الرينيوم</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>الفضة</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>الفضة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الرصاص</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>الرصاص</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>bn</source>
        <translation>مليار</translation>
    </message>
    <message>
        <source>bn USD</source>
        <translation>مليار دولار</translation>
    </message>
    <message>
        <source>m</source>
        <translation>مليون</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>مليون دولار</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>Coalition</source>
        <translation>التحالف</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>a process of the ensemble ended before its work was done.</source>
        <translation>انتهت عملية من المجموعة قبل إتمام عملها.</translation>
    </message>
    <message>
        <source>Use fewer workers if memory is short, then run it again.</source>
        <translation>استخدم عمليات أقل إن نقصت الذاكرة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>an empty document</source>
        <translation>مستند فارغ</translation>
    </message>
    <message>
        <source>one with a scenario</source>
        <translation>مستند فيه سيناريو</translation>
    </message>
    <message>
        <source>the document has no place yet.</source>
        <translation>ليس للمستند مكان بعد.</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>احفظه أولًا.</translation>
    </message>
    <message>
        <source>a scenario file, or one of {names}</source>
        <translation>ملف سيناريو، أو أحد: {names}</translation>
    </message>
    <message>
        <source>no such file and no such shipped scenario</source>
        <translation>لا ملف ولا سيناريو مرفق بهذا الاسم</translation>
    </message>
    <message>
        <source>{names}, the number of a revision</source>
        <translation>{names}، رقم مراجعة</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} files {pattern}</source>
        <translation>
            <numerusform>1 إلى {count} ملف {pattern}</numerusform>
            <numerusform>ملف واحد ({count}) {pattern}</numerusform>
            <numerusform>1 إلى ملفين ({count}) {pattern}</numerusform>
            <numerusform>1 إلى {count} ملفات {pattern}</numerusform>
            <numerusform>1 إلى {count} ملفًا {pattern}</numerusform>
            <numerusform>1 إلى {count} ملف {pattern}</numerusform>
        </translation>
    </message>
    <message>
        <source>no scenario {name}</source>
        <translation>لا سيناريو {name}</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>من {first}:</translation>
    </message>
    <message>
        <source>From {first} until {stop}</source>
        <translation>من {first} حتى ما قبل {stop}:</translation>
    </message>
    <message>
        <source>border measures</source>
        <translation>التدابير الحدودية</translation>
    </message>
    <message>
        <source>subsidies and contracts</source>
        <translation>الإعانات والعقود</translation>
    </message>
    <message>
        <source>purchases from members</source>
        <translation>الشراء من الأعضاء</translation>
    </message>
    <message>
        <source>the stockpile</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>joint finance</source>
        <translation>التمويل المشترك</translation>
    </message>
    <message>
        <source>{region} from {quarter}</source>
        <translation>{region} من {quarter}</translation>
    </message>
    <message>
        <source>a demand elasticity of {demand} does not fit an upper-tail elasticity of {tail}.</source>
        <translation>مرونة طلب قدرها {demand} لا تتفق مع مرونة عند الأسعار المرتفعة جدًا قدرها {tail}.</translation>
    </message>
    <message>
        <source>Keep it between 0 and the upper-tail elasticity.</source>
        <translation>أبقها بين 0 والمرونة عند الأسعار المرتفعة جدًا.</translation>
    </message>
    <message>
        <source>a whole copy of the file</source>
        <translation>نسخة كاملة من الملف</translation>
    </message>
    <message>
        <source>found {found}.</source>
        <translation>وُجد: {found}.</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>المسموح: {allowed}.</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>هل تقصد {name}؟</translation>
    </message>
    <message numerus="yes">
        <source>found {found} (and {count} more).</source>
        <translation>
            <numerusform>وُجد: {found} (و{count} غيره).</numerusform>
            <numerusform>وُجد: {found} (وواحد غيره: {count}).</numerusform>
            <numerusform>وُجد: {found} (واثنان غيره: {count}).</numerusform>
            <numerusform>وُجد: {found} (و{count} غيرها).</numerusform>
            <numerusform>وُجد: {found} (و{count} غيرها).</numerusform>
            <numerusform>وُجد: {found} (و{count} غيرها).</numerusform>
        </translation>
    </message>
    <message>
        <source>the markets of {mineral} did not clear: relative excess {excess}.</source>
        <translation>لم تتوازن أسواق {mineral}: الفائض النسبي {excess}.</translation>
    </message>
    <message>
        <source>{found}.</source>
        <translation>{found}.</translation>
    </message>
    <message>
        <source>{mineral}, {quarter}, draw {draw}</source>
        <translation>{mineral}، {quarter}، السحبة {draw}</translation>
    </message>
    <message>
        <source>Make the largest floor, quota or event of this mineral milder.</source>
        <translation>خفّف أكبر حد أدنى أو حصة أو حدث لهذا المعدن.</translation>
    </message>
    <message>
        <source>too many values</source>
        <translation>قيم أكثر من اللازم</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>{number} على الأكثر</translation>
    </message>
    <message>
        <source>byte {number}</source>
        <translation>البايت {number}</translation>
    </message>
    <message>
        <source>lists or objects too deep within each other</source>
        <translation>قوائم أو كائنات متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>the key {key} twice</source>
        <translation>المفتاح {key} مرتين</translation>
    </message>
    <message>
        <source>a number as people write it</source>
        <translation>عدد كما يُكتب عادة</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} levels</source>
        <translation>
            <numerusform>{count} مستوى على الأكثر</numerusform>
            <numerusform>مستوى واحد ({count}) على الأكثر</numerusform>
            <numerusform>مستويان ({count}) على الأكثر</numerusform>
            <numerusform>{count} مستويات على الأكثر</numerusform>
            <numerusform>{count} مستوى على الأكثر</numerusform>
            <numerusform>{count} مستوى على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line}, column {column}</source>
        <translation>السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>علامة ترتيب البايتات (BOM)</translation>
    </message>
    <message>
        <source>UTF-8 without one</source>
        <translation>UTF-8 من دونها</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>كل مفتاح مرة واحدة</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>نصف زوج بديل</translation>
    </message>
    <message>
        <source>whole characters</source>
        <translation>أحرف كاملة</translation>
    </message>
    <message>
        <source>no JSON ({reason})</source>
        <translation>ليس JSON ({reason})</translation>
    </message>
    <message>
        <source>bytes that are no UTF-8</source>
        <translation>بايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a directory</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a device or pipe</source>
        <translation>جهاز أو أنبوب</translation>
    </message>
    <message numerus="yes">
        <source>at most {count} bytes</source>
        <translation>
            <numerusform>{count} بايت على الأكثر</numerusform>
            <numerusform>بايت واحد ({count}) على الأكثر</numerusform>
            <numerusform>بايتان ({count}) على الأكثر</numerusform>
            <numerusform>{count} بايتات على الأكثر</numerusform>
            <numerusform>{count} بايتًا على الأكثر</numerusform>
            <numerusform>{count} بايت على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>لا ملف كهذا</translation>
    </message>
    <message>
        <source>a plain file that you may read</source>
        <translation>ملف عادي يمكنك قراءته</translation>
    </message>
    <message>
        <source>a larger file</source>
        <translation>ملف أكبر</translation>
    </message>
    <message>
        <source>no way to write here ({reason})</source>
        <translation>لا يمكن الكتابة هنا ({reason})</translation>
    </message>
    <message>
        <source>a plain file in a folder that you may write to</source>
        <translation>ملف عادي في مجلد يمكنك الكتابة فيه</translation>
    </message>
    <message>
        <source>a file that cannot be opened ({reason})</source>
        <translation>ملف لا يمكن فتحه ({reason})</translation>
    </message>
    <message>
        <source>a damaged outcome</source>
        <translation>نتيجة تالفة</translation>
    </message>
    <message>
        <source>a file of version {version}, written by model {model}</source>
        <translation>ملف من الإصدار {version}، كتبه النموذج {model}</translation>
    </message>
    <message>
        <source>version {version}, or a newer program</source>
        <translation>الإصدار {version}، أو برنامج أحدث</translation>
    </message>
    <message>
        <source>no key format</source>
        <translation>لا مفتاح format</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>a quarter like 2027Q1</source>
        <translation>ربع سنة مثل 2027Q1</translation>
    </message>
    <message>
        <source>a region id like USA</source>
        <translation>معرّف منطقة مثل USA</translation>
    </message>
    <message>
        <source>a mineral id like gallium</source>
        <translation>معرّف معدن مثل gallium</translation>
    </message>
    <message>
        <source>a parameter name like stock_days or component.stock_days</source>
        <translation>اسم معلمة مثل stock_days أو component.stock_days</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>{number} above {bound}</source>
        <translation>{number} أكبر من {bound}</translation>
    </message>
    <message>
        <source>{number} from {bound}</source>
        <translation>{number} من {bound}</translation>
    </message>
    <message>
        <source>{number} below {bound}</source>
        <translation>{number} أصغر من {bound}</translation>
    </message>
    <message>
        <source>{number} up to {bound}</source>
        <translation>{number} حتى {bound}</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>أحد: {names}</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} items</source>
        <translation>{what} من {least} إلى {most} عنصر</translation>
    </message>
    <message>
        <source>{what} of {least} to {most} characters</source>
        <translation>{what} من {least} إلى {most} حرف</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} أو {second}</translation>
    </message>
    <message>
        <source>each region once</source>
        <translation>كل منطقة مرة واحدة</translation>
    </message>
    <message>
        <source>{region}, which did not attend</source>
        <translation>{region}، ولم يحضر</translation>
    </message>
    <message>
        <source>the host or one of the delegations that attended</source>
        <translation>المضيف أو أحد الوفود التي حضرت</translation>
    </message>
    <message>
        <source>{region}, which has not signed the {article} article</source>
        <translation>{region}، ولم يوقّع بند {article}</translation>
    </message>
    <message>
        <source>the floor as agreed price, but no floor for {mineral} ({stage})</source>
        <translation>الحد الأدنى سعرًا متفقًا عليه، لكن بلا حد أدنى: {mineral} ({stage})</translation>
    </message>
    <message>
        <source>a border floor or a subsidy of the same mineral and stage, or another price</source>
        <translation>حد أدنى عند الحدود أو إعانة للمعدن والمرحلة نفسيهما، أو سعر آخر</translation>
    </message>
    <message>
        <source>probabilities that sum to {total}</source>
        <translation>احتمالات مجموعها {total}</translation>
    </message>
    <message>
        <source>a mineral of the data</source>
        <translation>معدن من البيانات</translation>
    </message>
    <message>
        <source>a parameter of {mineral} of the data</source>
        <translation>معلمة من البيانات ({mineral})</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{region} again, a member already in members[{place}]</source>
        <translation>{region} مكرر، وهو عضو في members[{place}]</translation>
    </message>
    <message>
        <source>{region}, which is the adversary</source>
        <translation>{region}، وهو الخصم</translation>
    </message>
    <message>
        <source>an article twice</source>
        <translation>بند مكرر</translation>
    </message>
    <message>
        <source>each article once</source>
        <translation>كل بند مرة واحدة</translation>
    </message>
    <message>
        <source>from {low} to {high} USD per tonne (base price {base})</source>
        <translation>من {low} إلى {high} USD للطن (سعر الأساس {base})</translation>
    </message>
    <message>
        <source>{name} again</source>
        <translation>{name} مكرر</translation>
    </message>
    <message>
        <source>{parameter} of {mineral} again</source>
        <translation>{parameter} مكرر ({mineral})</translation>
    </message>
    <message>
        <source>a member that has signed it</source>
        <translation>عضو وقّعه</translation>
    </message>
    <message>
        <source>probabilities that sum to 1</source>
        <translation>احتمالات مجموعها 1</translation>
    </message>
    <message>
        <source>an adversary outside the club</source>
        <translation>خصم خارج النادي</translation>
    </message>
    <message>
        <source>each name once</source>
        <translation>كل اسم مرة واحدة</translation>
    </message>
    <message>
        <source>each once</source>
        <translation>كلٌّ مرة واحدة</translation>
    </message>
    <message>
        <source>both of them or none</source>
        <translation>كلاهما أو لا شيء منهما</translation>
    </message>
    <message>
        <source>custom shares that sum to {total}</source>
        <translation>حصص مختارة مجموعها {total}</translation>
    </message>
    <message>
        <source>agreed_price fixed without price_usd_per_t</source>
        <translation>agreed_price fixed من دون price_usd_per_t</translation>
    </message>
    <message>
        <source>price_usd_per_t without agreed_price fixed</source>
        <translation>price_usd_per_t من دون agreed_price fixed</translation>
    </message>
    <message>
        <source>a region twice in shares</source>
        <translation>منطقة مكررة في الحصص</translation>
    </message>
    <message>
        <source>shares that sum to 1</source>
        <translation>حصص مجموعها 1</translation>
    </message>
    <message>
        <source>both of share_frac and tonnes_per_year</source>
        <translation>share_frac وtonnes_per_year معًا</translation>
    </message>
    <message>
        <source>neither of share_frac and tonnes_per_year</source>
        <translation>لا share_frac ولا tonnes_per_year</translation>
    </message>
    <message>
        <source>exactly one of them</source>
        <translation>واحد منهما فقط</translation>
    </message>
    <message>
        <source>sharing own for a common project</source>
        <translation>sharing own لمشروع مشترك</translation>
    </message>
    <message>
        <source>gdp, consumption, output, equal or custom</source>
        <translation>gdp أو consumption أو output أو equal أو custom</translation>
    </message>
    <message>
        <source>an end of a project that stands</source>
        <translation>نهاية لمشروع قائم</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>instruments {first} and {place} are both {kind} for {mineral} ({stage})</source>
        <translation>الأداتان {first} و{place} من النوع نفسه: {kind}، {mineral} ({stage})</translation>
    </message>
    <message>
        <source>shares without sharing custom</source>
        <translation>حصص من دون sharing custom</translation>
    </message>
    <message>
        <source>one of a kind for a mineral and stage</source>
        <translation>واحدة من كل نوع لكل معدن ومرحلة</translation>
    </message>
    <message>
        <source>a quarter from {quarter} on</source>
        <translation>ربع سنة ابتداءً من {quarter}</translation>
    </message>
    <message>
        <source>{event}, but {region} joins in {own} in coalition.members</source>
        <translation>{event}، لكن انضمام {region} في {own} ضمن coalition.members</translation>
    </message>
    <message>
        <source>{event}, but {region} leaves in {own} in coalition.members</source>
        <translation>{event}، لكن انسحاب {region} في {own} ضمن coalition.members</translation>
    </message>
    <message>
        <source>{region}, which is not in the coalition</source>
        <translation>{region}، وليس في التحالف</translation>
    </message>
    <message>
        <source>{mineral}, of which {region} makes nothing at this stage</source>
        <translation>{mineral}، ولا إنتاج منه في {region} في هذه المرحلة</translation>
    </message>
    <message>
        <source>a mineral that the region makes</source>
        <translation>معدن تنتجه المنطقة</translation>
    </message>
    <message>
        <source>{region}, a member from {quarter}</source>
        <translation>{region}، عضو من {quarter}</translation>
    </message>
    <message>
        <source>who is outside the club while the event lasts</source>
        <translation>من هو خارج النادي طوال الحدث</translation>
    </message>
    <message>
        <source>{kind} of {region} again, as in {before}</source>
        <translation>{kind} مكرر ({region})، كما في {before}</translation>
    </message>
    <message>
        <source>{region} leaves in {leaves} and joins in {joins}</source>
        <translation>{region}: انسحاب في {leaves} وانضمام في {joins}</translation>
    </message>
    <message>
        <source>a region of coalition.members</source>
        <translation>منطقة من coalition.members</translation>
    </message>
    <message>
        <source>one of both dates, or the same</source>
        <translation>أحد التاريخين، أو التاريخ نفسه</translation>
    </message>
    <message>
        <source>each mineral once</source>
        <translation>كل معدن مرة واحدة</translation>
    </message>
    <message>
        <source>to leave after joining</source>
        <translation>الانسحاب بعد الانضمام</translation>
    </message>
    <message>
        <source>{quarter}</source>
        <translation>{quarter}</translation>
    </message>
    <message>
        <source>{stage}, which {mineral} does not have</source>
        <translation>{stage}، وليست لـ{mineral}</translation>
    </message>
    <message>
        <source>a quarter of the run, {first} to {last}</source>
        <translation>ربع سنة من المحاكاة، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{region}, which is the actor</source>
        <translation>{region}، وهو الفاعل</translation>
    </message>
    <message>
        <source>{stage}</source>
        <translation>{stage}</translation>
    </message>
    <message>
        <source>a region of the data</source>
        <translation>منطقة من البيانات</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>طرف آخر</translation>
    </message>
    <message>
        <source>each target once</source>
        <translation>كل هدف مرة واحدة</translation>
    </message>
    <message>
        <source>a quarter after the start of the run</source>
        <translation>ربع سنة بعد بداية المحاكاة</translation>
    </message>
    <message>
        <source>a quarter after {quarter}</source>
        <translation>ربع سنة بعد {quarter}</translation>
    </message>
    <message>
        <source>mined</source>
        <translation>مستخرج</translation>
    </message>
    <message>
        <source>refined</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>component</source>
        <translation>مكوّن</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{mineral} ({stage})</source>
        <translation>{mineral} ({stage})</translation>
    </message>
    <message>
        <source>Nobody is in the club, so no border measure is enforced.</source>
        <translation>لا أحد في النادي، لذا لا يُطبَّق أي تدبير حدودي.</translation>
    </message>
    <message>
        <source>Add members.</source>
        <translation>أضف أعضاء.</translation>
    </message>
    <message>
        <source>{region} cannot enforce border measures by itself: trade policy is the EU&apos;s.</source>
        <translation>{region}: لا يمكن التطبيق المنفرد لتدابير حدودية؛ فالسياسة التجارية من اختصاص الاتحاد الأوروبي.</translation>
    </message>
    <message>
        <source>Add the European Commission with the border article.</source>
        <translation>أضف المفوضية الأوروبية مع بند الحدود.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures from {first} to {last}: the European Commission is not bound by them then.</source>
        <translation>{region}: لا تدابير حدودية من {first} إلى {last}؛ فالمفوضية الأوروبية غير ملزمة بها حينئذ.</translation>
    </message>
    <message>
        <source>Let the Commission be in the club as long as they are in force.</source>
        <translation>أبقِ المفوضية في النادي ما دامت هذه التدابير سارية.</translation>
    </message>
    <message>
        <source>{region} needs the {bloc}&apos;s consent for border measures; it is taken as given.</source>
        <translation>{region}: تتطلب التدابير الحدودية موافقة {bloc}؛ وتُعدّ قائمة.</translation>
    </message>
    <message>
        <source>Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.</source>
        <translation>أضف بقية أعضاء {bloc}، أو اجعل الاتحادات الجمركية تعمل كطرف واحد، أو لا تجعله يوقّع بند الحدود.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: {adversary} is in the {bloc} too.</source>
        <translation>{region}: لا تدابير حدودية؛ فالخصم ({adversary}) عضو أيضًا في {bloc}.</translation>
    </message>
    <message>
        <source>Do not let blocs act as one.</source>
        <translation>لا تجعل الاتحادات الجمركية تعمل كطرف واحد.</translation>
    </message>
    <message>
        <source>{region} enforces border measures for all of the {bloc}, absent members too.</source>
        <translation>{region}: تُطبَّق التدابير الحدودية باسم {bloc} بكامله، بما فيه الأعضاء الغائبون.</translation>
    </message>
    <message>
        <source>{region} enforces no border measures: not all of the {bloc} that sat at the table have signed.</source>
        <translation>{region}: لا تدابير حدودية؛ إذ لم يوقّع كل من حضر من أعضاء {bloc}.</translation>
    </message>
    <message>
        <source>Add them, or do not let blocs act as one.</source>
        <translation>أضفهم، أو لا تجعل الاتحادات الجمركية تعمل كطرف واحد.</translation>
    </message>
    <message>
        <source>No member has signed up to {article}.</source>
        <translation>لم يوقّع أي عضو: {article}.</translation>
    </message>
    <message>
        <source>Let a member sign.</source>
        <translation>اجعل أحد الأعضاء يوقّع.</translation>
    </message>
    <message>
        <source>Nobody in the club mines {mineral}.</source>
        <translation>لا أحد في النادي يستخرج {mineral}.</translation>
    </message>
    <message>
        <source>Add a member that does.</source>
        <translation>أضف عضوًا يفعل ذلك.</translation>
    </message>
    <message>
        <source>Nobody in the club refines {mineral}.</source>
        <translation>لا أحد في النادي يكرر {mineral}.</translation>
    </message>
    <message>
        <source>Nobody in the club makes components of {mineral}.</source>
        <translation>لا أحد في النادي يصنع مكونات {mineral}.</translation>
    </message>
    <message>
        <source>Nobody is bound by joint finance in {quarter}, so there is no project.</source>
        <translation>لا أحد ملزم بالتمويل المشترك في {quarter}، لذا لا يوجد مشروع.</translation>
    </message>
    <message>
        <source>Start it when a member that has signed is in the club.</source>
        <translation>ابدأه حين يكون في النادي عضو موقّع.</translation>
    </message>
    <message>
        <source>The project delivers from {quarter} on, after the end of the run.</source>
        <translation>يبدأ المشروع التوريد من {quarter}، بعد نهاية المحاكاة.</translation>
    </message>
    <message>
        <source>Start it earlier, or let the run be longer.</source>
        <translation>ابدأه أبكر، أو أطِل المحاكاة.</translation>
    </message>
    <message>
        <source>{region} is inside the club&apos;s border, so the tariff does not hit it.</source>
        <translation>{region}: داخل حدود النادي، لذا لا تصيبه التعرفة الجمركية.</translation>
    </message>
    <message>
        <source>Take it off the list.</source>
        <translation>أزله من القائمة.</translation>
    </message>
    <message>
        <source>Members cannot deliver {share} of the promised {mineral} in {quarter}.</source>
        <translation>لا يستطيع الأعضاء توريد {share} مما وُعد به في {quarter} ({mineral}).</translation>
    </message>
    <message>
        <source>Lower the quota, or add members that produce.</source>
        <translation>اخفض الحصة، أو أضف أعضاء منتجين.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: its budget is spent.</source>
        <translation>{quarter}: اشترى مخزون {mineral} {share} مما كان ينبغي؛ فقد نفدت ميزانيته.</translation>
    </message>
    <message>
        <source>Raise the budget, or lower the target.</source>
        <translation>زد الميزانية، أو اخفض الهدف.</translation>
    </message>
    <message>
        <source>By {quarter} the stockpile of {mineral} has bought {share} of what it should have: the price was above the one up to which it buys.</source>
        <translation>{quarter}: اشترى مخزون {mineral} {share} مما كان ينبغي؛ فقد كان السعر أعلى من الحد الذي يشتري حتى بلوغه.</translation>
    </message>
    <message>
        <source>Raise the release price, which that follows, or choose other years of filling.</source>
        <translation>ارفع سعر البيع من المخزون الذي يتبعه هذا الحد، أو اختر سنوات أخرى للملء.</translation>
    </message>
    <message>
        <source>Some buyers have no other origin: they are rationed at the price the last of them would pay.</source>
        <translation>بعض المشترين لا منشأ آخر لهم: فيُقنَّن لهم بالسعر الذي يدفعه آخرهم.</translation>
    </message>
    <message>
        <source>A stockpile or a joint project would cover it.</source>
        <translation>يغطي ذلك مخزونٌ أو مشروع مشترك.</translation>
    </message>
    <message>
        <source>Host feed binds for {mineral} in {places}: output of {host} gives no more.</source>
        <translation>يحدّ إمداد المعدن المضيف من إنتاج {mineral}: {places}؛ فإنتاج {host} لا يعطي المزيد.</translation>
    </message>
    <message>
        <source>A price for the by-product brings no more there; more of the host would.</source>
        <translation>رفع سعر المنتج الثانوي لا يأتي بالمزيد هناك؛ بل زيادة المعدن المضيف.</translation>
    </message>
    <message>
        <source>{region} makes no {market}, so nothing happens there.</source>
        <translation>{region}: لا إنتاج من {market}، لذا لا يحدث شيء هناك.</translation>
    </message>
    <message>
        <source>Choose another actor, mineral or stage.</source>
        <translation>اختر فاعلًا أو معدنًا أو مرحلة أخرى.</translation>
    </message>
    <message>
        <source>{when} {region} restricts exports of {market} to {buyers} by {share}.</source>
        <translation>{when} {region}، خفض صادرات {market} بنسبة {share} إلى: {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} charges {buyers} {share} on exports of {market}.</source>
        <translation>{when} {region}، رسم {share} على صادرات {market} يدفعه: {buyers}.</translation>
    </message>
    <message>
        <source>{when} {region} undercuts the costs of {market} by {share}.</source>
        <translation>{when} {region}، بيع {market} بأقل من التكاليف بنسبة {share}.</translation>
    </message>
    <message>
        <source>the key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message numerus="yes">
        <source>a list of {count}</source>
        <translation>
            <numerusform>قائمة من {count} عنصر</numerusform>
            <numerusform>قائمة من عنصر واحد ({count})</numerusform>
            <numerusform>قائمة من عنصرين ({count})</numerusform>
            <numerusform>قائمة من {count} عناصر</numerusform>
            <numerusform>قائمة من {count} عنصرًا</numerusform>
            <numerusform>قائمة من {count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the unknown key {key}</source>
        <translation>المفتاح المجهول {key}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>no draw of the parameters in which the markets cleared.</source>
        <translation>لا سحبة للمعلمات توازنت فيها الأسواق.</translation>
    </message>
    <message>
        <source>{mineral}</source>
        <translation>{mineral}</translation>
    </message>
    <message>
        <source>Ease the events or the terms of this mineral.</source>
        <translation>خفّف أحداث هذا المعدن أو شروطه.</translation>
    </message>
    <message>
        <source>a damaged scenario</source>
        <translation>سيناريو تالف</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>this place cannot be written ({reason}).</source>
        <translation>لا يمكن الكتابة في هذا المكان ({reason}).</translation>
    </message>
    <message>
        <source>the file or its folder is not there; was a stick or a drive removed?</source>
        <translation>الملف أو مجلده غير موجود؛ هل أُزيلت ذاكرة أو قرص؟</translation>
    </message>
    <message>
        <source>this place may not be written.</source>
        <translation>الكتابة في هذا المكان غير مسموحة.</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>a Negotiator document</source>
        <translation>مستند Negotiator</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>no save file</source>
        <translation>ليس ملف حفظ</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>a part of a save file</source>
        <translation>جزء من ملف حفظ</translation>
    </message>
    <message>
        <source>a whole copy of it</source>
        <translation>نسخة كاملة منه</translation>
    </message>
    <message>
        <source>a save file in another form</source>
        <translation>ملف حفظ بصيغة أخرى</translation>
    </message>
    <message>
        <source>one that this program wrote</source>
        <translation>ملف كتبه هذا البرنامج</translation>
    </message>
    <message>
        <source>a version that was used</source>
        <translation>إصدار استُعمل من قبل</translation>
    </message>
    <message numerus="yes">
        <source>1 to {count} characters, none of them NUL, all of them Unicode</source>
        <translation>
            <numerusform>1 إلى {count} حرف، لا NUL بينها وكلها Unicode</numerusform>
            <numerusform>حرف واحد ({count})، ليس NUL وهو Unicode</numerusform>
            <numerusform>1 إلى حرفين ({count})، لا NUL بينهما وكلاهما Unicode</numerusform>
            <numerusform>1 إلى {count} أحرف، لا NUL بينها وكلها Unicode</numerusform>
            <numerusform>1 إلى {count} حرفًا، لا NUL بينها وكلها Unicode</numerusform>
            <numerusform>1 إلى {count} حرف، لا NUL بينها وكلها Unicode</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has changed this file.</source>
        <translation>غيّر برنامج آخر هذا الملف.</translation>
    </message>
    <message>
        <source>a newer program wrote this document, and there may be more in it than is known here.</source>
        <translation>كتب هذا المستندَ برنامج أحدث، وقد يكون فيه أكثر مما هو معروف هنا.</translation>
    </message>
    <message>
        <source>Open it to read, and save it in another place.</source>
        <translation>افتحه للقراءة، واحفظه في مكان آخر.</translation>
    </message>
    <message>
        <source>a program of version {version} of the form</source>
        <translation>برنامج بالإصدار {version} من الصيغة</translation>
    </message>
    <message>
        <source>a document written by {writer}</source>
        <translation>مستند كتبه {writer}</translation>
    </message>
    <message>
        <source>version {version} of the form, or a newer program</source>
        <translation>الإصدار {version} من الصيغة، أو برنامج أحدث</translation>
    </message>
    <message>
        <source>{first} and so on without a gap</source>
        <translation>{first} وما يليه بلا فجوة</translation>
    </message>
    <message>
        <source>rows that break the rules of a document</source>
        <translation>سطور تخالف قواعد المستند</translation>
    </message>
    <message>
        <source>rows that are missing</source>
        <translation>سطور ناقصة</translation>
    </message>
    <message>
        <source>numbers that do not follow each other</source>
        <translation>أرقام غير متتالية</translation>
    </message>
    <message>
        <source>a changed row {number}</source>
        <translation>سطر معدَّل، {number}</translation>
    </message>
    <message>
        <source>{who} has this document open.</source>
        <translation>هذا المستند مفتوح لدى {who}.</translation>
    </message>
    <message>
        <source>Open it to read, or ask them to close it.</source>
        <translation>افتحه للقراءة، أو اطلب إغلاقه.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>{who} on {host}</source>
        <translation>{who} على {host}</translation>
    </message>
    <message>
        <source>{who} has this document open since {time}.</source>
        <translation>هذا المستند مفتوح لدى {who} منذ {time}.</translation>
    </message>
    <message>
        <source>this should be a lock of Negotiator and is {found}.</source>
        <translation>يُفترض أن يكون هذا قفلًا لـ Negotiator، وهو: {found}.</translation>
    </message>
    <message>
        <source>Remove it, or choose another place.</source>
        <translation>أزله، أو اختر مكانًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} بايت</numerusform>
            <numerusform>بايت واحد ({count})</numerusform>
            <numerusform>بايتان ({count})</numerusform>
            <numerusform>{count} بايتات</numerusform>
            <numerusform>{count} بايتًا</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>the document has {found}, the most is {most}.</source>
        <translation>في المستند {found}، والأقصى {most}.</translation>
    </message>
    <message>
        <source>undo step {number}</source>
        <translation>خطوة التراجع {number}</translation>
    </message>
    <message>
        <source>Save the scenario as a file and begin a new document with it.</source>
        <translation>احفظ السيناريو ملفًا وابدأ به مستندًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} سطر</numerusform>
            <numerusform>سطر واحد ({count})</numerusform>
            <numerusform>سطران ({count})</numerusform>
            <numerusform>{count} سطور</numerusform>
            <numerusform>{count} سطرًا</numerusform>
            <numerusform>{count} سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to {last}</source>
        <translation>0 إلى {last}</translation>
    </message>
    <message>
        <source>plain tables alone</source>
        <translation>جداول عادية فقط</translation>
    </message>
    <message>
        <source>too many tables</source>
        <translation>جداول أكثر من اللازم</translation>
    </message>
    <message>
        <source>the table {name}</source>
        <translation>الجدول {name}</translation>
    </message>
    <message>
        <source>a damaged save file</source>
        <translation>ملف حفظ تالف</translation>
    </message>
    <message>
        <source>too many rows</source>
        <translation>سطور أكثر من اللازم</translation>
    </message>
    <message>
        <source>other columns in {table}</source>
        <translation>أعمدة أخرى في {table}</translation>
    </message>
    <message>
        <source>a save file that takes too long</source>
        <translation>ملف حفظ يستغرق وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>the {kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>the tables of a Negotiator document</source>
        <translation>جداول مستند Negotiator</translation>
    </message>
    <message>
        <source>the virtual table {name}</source>
        <translation>الجدول الافتراضي {name}</translation>
    </message>
    <message>
        <source>calibrated on, not counted</source>
        <translation>استُخدم في المعايرة، غير محسوب</translation>
    </message>
    <message>
        <source>{episode}: {line}</source>
        <translation>{episode}: {line}</translation>
    </message>
    <message>
        <source>base year of the data; all minerals and stages</source>
        <translation>سنة أساس البيانات؛ كل المعادن والمراحل</translation>
    </message>
    <message>
        <source>worked out without the engine, on a market of two makers and one buyer</source>
        <translation>محسوب دون المحرك، في سوق من منتجَين ومشترٍ واحد</translation>
    </message>
    <message>
        <source>Buyers who hardly mind the origin (σ {sigma}): price paid, against one price</source>
        <translation>مشترون لا يكادون يبالون بالمنشأ (σ {sigma}): السعر المدفوع مقابل سعر واحد</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: price of the other, in % for each %</source>
        <translation>تنخفض تكاليف أحد اثنين 0.01 %: سعر الآخر، بالنسبة المئوية لكل 1 %</translation>
    </message>
    <message>
        <source>Costs of one of two fall by 0.01 %: its own price, in % for each %</source>
        <translation>تنخفض تكاليف أحد اثنين 0.01 %: سعره هو، بالنسبة المئوية لكل 1 %</translation>
    </message>
    <message>
        <source>No deal and no event: largest move of a price in 15 years</source>
        <translation>بلا اتفاق ولا حدث: أكبر تحرك لسعر خلال 15 سنة</translation>
    </message>
    <message>
        <source>Base quarter: largest gap between tonnes made and bought</source>
        <translation>ربع الأساس: أكبر فرق بين الأطنان المنتَجة والمشتراة</translation>
    </message>
    <message>
        <source>Floor on one of two alike: price of the other</source>
        <translation>حد أدنى على أحد متماثلين: سعر الآخر</translation>
    </message>
    <message>
        <source>Floor on one of two alike: its own price</source>
        <translation>حد أدنى على أحد متماثلين: سعره هو</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: price of the other</source>
        <translation>تعرفة جمركية على أحد متماثلين: سعر الآخر</translation>
    </message>
    <message>
        <source>Tariff on one of two alike: its own price</source>
        <translation>تعرفة جمركية على أحد متماثلين: سعره هو</translation>
    </message>
    <message>
        <source>the log-linear system of shares, supply and demand</source>
        <translation>النظام اللوغاريتمي الخطي للحصص والعرض والطلب</translation>
    </message>
    <message>
        <source>scipy.optimize.least_squares on a second text of the equations, of random starts; recorded, and solved again by the tests. Both begin the quarter with what the engine&apos;s quarters before left.</source>
        <translation>حُلّ نصٌّ ثانٍ للمعادلات بواسطة scipy.optimize.least_squares من بدايات عشوائية؛ وسُجّل، وتعيد الاختبارات حله. ويبدأ الاثنان ربع السنة بما خلّفته أرباع المحرك السابقة.</translation>
    </message>
    <message numerus="yes">
        <source>{mineral}: prices in {count} quarters that scipy has solved, largest relative distance</source>
        <translation>
            <numerusform>{mineral}: الأسعار في {count} ربع سنة حلّها scipy، أكبر مسافة نسبية</numerusform>
            <numerusform>{mineral}: الأسعار في ربع سنة واحد ({count}) حلّه scipy، أكبر مسافة نسبية</numerusform>
            <numerusform>{mineral}: الأسعار في ربعي سنة ({count}) حلّهما scipy، أكبر مسافة نسبية</numerusform>
            <numerusform>{mineral}: الأسعار في {count} أرباع سنة حلّها scipy، أكبر مسافة نسبية</numerusform>
            <numerusform>{mineral}: الأسعار في {count} ربع سنة حلّها scipy، أكبر مسافة نسبية</numerusform>
            <numerusform>{mineral}: الأسعار في {count} ربع سنة حلّها scipy، أكبر مسافة نسبية</numerusform>
        </translation>
    </message>
    <message>
        <source>the run failed with {name}: {reason}.</source>
        <translation>فشل الحساب بسبب {name}: {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program; undo the last step and go on.</source>
        <translation>هذا خلل في البرنامج؛ تراجع عن الخطوة الأخيرة وتابع.</translation>
    </message>
    <message>
        <source>the computation failed with {name}: {reason}.</source>
        <translation>فشل الحساب بسبب {name}: {reason}.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>هذا خلل في البرنامج.</translation>
    </message>
    <message>
        <source>Antimony 2024-25</source>
        <translation>الأنتيمون 2024–25</translation>
    </message>
    <message>
        <source>price abroad, December 2024 over August</source>
        <translation>السعر في الخارج، ديسمبر 2024 إلى أغسطس</translation>
    </message>
    <message>
        <source>price abroad, June 2025 over August 2024</source>
        <translation>السعر في الخارج، يونيو 2025 إلى أغسطس 2024</translation>
    </message>
    <message>
        <source>price abroad, November 2025 over August 2024</source>
        <translation>السعر في الخارج، نوفمبر 2025 إلى أغسطس 2024</translation>
    </message>
    <message>
        <source>price in Europe, January 2025 over September 2024</source>
        <translation>السعر في أوروبا، يناير 2025 إلى سبتمبر 2024</translation>
    </message>
    <message>
        <source>price in China, January 2025 over September 2024</source>
        <translation>السعر في الصين، يناير 2025 إلى سبتمبر 2024</translation>
    </message>
    <message>
        <source>US imports, 2025 over 2024</source>
        <translation>واردات الولايات المتحدة، 2025 إلى 2024</translation>
    </message>
    <message>
        <source>to the US through neutrals under the ban, t Sb a quarter</source>
        <translation>إلى الولايات المتحدة عبر محايدين أثناء الحظر، طن Sb لكل ربع سنة</translation>
    </message>
    <message>
        <source>3,834 t of oxide in five months x 0.8353 t Sb a tonne; simulated: mean of the first year of the ban</source>
        <translation>3,834 طن من الأكسيد في خمسة أشهر × 0.8353 طن Sb للطن؛ المحاكى: متوسط السنة الأولى من الحظر</translation>
    </message>
    <message>
        <source>mine output of the world, 2025 over 2024</source>
        <translation>إنتاج المناجم العالمي، 2025 إلى 2024</translation>
    </message>
    <message>
        <source>Gallium 2023-25</source>
        <translation>الغاليوم 2023–25</translation>
    </message>
    <message>
        <source>price abroad, December 2023 over June</source>
        <translation>السعر في الخارج، ديسمبر 2023 إلى يونيو</translation>
    </message>
    <message>
        <source>circular: the demand elasticity of gallium was estimated on this episode</source>
        <translation>دائري: قُدّرت مرونة طلب الغاليوم من هذه الواقعة</translation>
    </message>
    <message>
        <source>price abroad, March 2024 over June 2023</source>
        <translation>السعر في الخارج، مارس 2024 إلى يونيو 2023</translation>
    </message>
    <message>
        <source>price abroad, December 2025 over June 2023</source>
        <translation>السعر في الخارج، ديسمبر 2025 إلى يونيو 2023</translation>
    </message>
    <message>
        <source>price in China, October 2023 over July</source>
        <translation>السعر في الصين، أكتوبر 2023 إلى يوليو</translation>
    </message>
    <message>
        <source>the demand elasticity of gallium was estimated on this episode, from prices abroad</source>
        <translation>قُدّرت مرونة طلب الغاليوم من هذه الواقعة، من الأسعار في الخارج</translation>
    </message>
    <message>
        <source>price in China, December 2025 over July 2023</source>
        <translation>السعر في الصين، ديسمبر 2025 إلى يوليو 2023</translation>
    </message>
    <message>
        <source>output of China, 2025 over 2023</source>
        <translation>إنتاج الصين، 2025 إلى 2023</translation>
    </message>
    <message>
        <source>Rare earths 2010-12</source>
        <translation>الأتربة النادرة 2010–12</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, August 2010 over 2008</source>
        <translation>أكسيد اللانثانوم في الخارج، أغسطس 2010 إلى 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2011 over 2008</source>
        <translation>أكسيد اللانثانوم في الخارج، الربع الثالث 2011 إلى 2008</translation>
    </message>
    <message>
        <source>lanthanum oxide abroad, third quarter of 2012 over 2008</source>
        <translation>أكسيد اللانثانوم في الخارج، الربع الثالث 2012 إلى 2008</translation>
    </message>
    <message>
        <source>neodymium abroad, peak of 2011 over the time before</source>
        <translation>النيوديميوم في الخارج، ذروة 2011 إلى ما قبلها</translation>
    </message>
    <message>
        <source>about 20 USD/kg before, by the note of the printed row; the largest simulated quarter of the year</source>
        <translation>نحو 20 USD/kg قبل ذلك، حسب ملاحظة السطر المنشور؛ وأكبر ربع محاكى في السنة</translation>
    </message>
    <message>
        <source>dysprosium oxide abroad, August 2011 over January 2009</source>
        <translation>أكسيد الديسبروسيوم في الخارج، أغسطس 2011 إلى يناير 2009</translation>
    </message>
    <message>
        <source>legal exports of China, 2012 over the quota of 2009</source>
        <translation>صادرات الصين القانونية، 2012 إلى حصة 2009</translation>
    </message>
    <message>
        <source>output of China, 2013 over 2009</source>
        <translation>إنتاج الصين، 2013 إلى 2009</translation>
    </message>
    <message>
        <source>new output elsewhere by 2014, over use elsewhere in 2010</source>
        <translation>الإنتاج الجديد في غيرها بحلول 2014، إلى الاستخدام في غيرها عام 2010</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>الاتحاد الاقتصادي الأوراسي</translation>
    </message>
    <message>
        <source>Gulf Cooperation Council</source>
        <translation>مجلس التعاون الخليجي</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>ميركوسور</translation>
    </message>
    <message>
        <source>Southern African Customs Union</source>
        <translation>الاتحاد الجمركي للجنوب الأفريقي</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Asia and Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>الأمريكتان</translation>
    </message>
    <message>
        <source>Middle East and North Africa</source>
        <translation>الشرق الأوسط وشمال أفريقيا</translation>
    </message>
    <message>
        <source>Africa south of the Sahara</source>
        <translation>أفريقيا جنوب الصحراء</translation>
    </message>
    <message>
        <source>Central Asia and Caucasus</source>
        <translation>آسيا الوسطى والقوقاز</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>US, EU and Japan</source>
        <translation>الولايات المتحدة والاتحاد الأوروبي واليابان</translation>
    </message>
    <message>
        <source>US and Mexico</source>
        <translation>الولايات المتحدة والمكسيك</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>مجموعة السبع</translation>
    </message>
    <message>
        <source>G7+</source>
        <translation>مجموعة السبع+</translation>
    </message>
    <message>
        <source>FORGE (Minerals Security Partnership)</source>
        <translation>FORGE (شراكة أمن المعادن)</translation>
    </message>
    <message>
        <source>All 55 and the host</source>
        <translation>الوفود الـ55 والمضيف</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>price marks</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>what production costs outside the largest producer, the price of the base year and {premium} more.</source>
        <translation>كلفة الإنتاج خارج أكبر منتج: سعر سنة الأساس وزيادة {premium}.</translation>
    </message>
    <message>
        <source>our cost</source>
        <translation>كلفتنا</translation>
    </message>
    <message>
        <source>The premium is your assumption.</source>
        <translation>الزيادة افتراض منك.</translation>
    </message>
    <message>
        <source>The premium is judged: {low} to {high} {unit} ({source}).</source>
        <translation>الزيادة تقدير اجتهادي: من {low} إلى {high} {unit} ({source}).</translation>
    </message>
    <message>
        <source>US guarantee</source>
        <translation>ضمان أمريكي</translation>
    </message>
    <message>
        <source>US offtake</source>
        <translation>شراء أمريكي</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>, because {causes}</source>
        <translation>، لأن {causes}</translation>
    </message>
    <message>
        <source>more is recycled</source>
        <translation>إعادة التدوير تزيد</translation>
    </message>
    <message>
        <source>less is recycled</source>
        <translation>إعادة التدوير تقل</translation>
    </message>
    <message>
        <source>less capacity closes in {who}</source>
        <translation>طاقة أقل تُغلق: {who}</translation>
    </message>
    <message>
        <source>more capacity closes in {who}</source>
        <translation>طاقة أكثر تُغلق: {who}</translation>
    </message>
    <message>
        <source>more capacity is built in {who}</source>
        <translation>طاقة أكثر تُبنى: {who}</translation>
    </message>
    <message>
        <source>less capacity is built in {who}</source>
        <translation>طاقة أقل تُبنى: {who}</translation>
    </message>
    <message>
        <source>more is bought from {who}</source>
        <translation>الشراء يزيد من: {who}</translation>
    </message>
    <message>
        <source>less is bought from {who}</source>
        <translation>الشراء يقل من: {who}</translation>
    </message>
    <message>
        <source>users and makers answer the price</source>
        <translation>المستخدمين والصانعين يستجيبون للسعر</translation>
    </message>
    <message>
        <source>users turn to or from substitutes</source>
        <translation>المستخدمين يتجهون إلى البدائل أو عنها</translation>
    </message>
    <message>
        <source>buyers turn to other origins</source>
        <translation>المشترين يغيّرون المنشأ</translation>
    </message>
    <message>
        <source>makers&apos; capacity changes</source>
        <translation>طاقة الصانعين تتغير</translation>
    </message>
    <message>
        <source>stocks change</source>
        <translation>المخزونات تتغير</translation>
    </message>
    <message>
        <source>the club or what is assumed of the mineral is another</source>
        <translation>النادي أو الافتراضات عن المعدن مختلفة</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>All 55 with border floors</source>
        <translation>الـ55 جميعًا مع حدود دنيا عند الحدود</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host agree on border-adjusted price floors, as the US Vice-President proposed there: reference prices kept by adjustable tariffs (spglobal.com 2026-02-04; underlines.news).</source>
        <translation>اتفق 55 وفدًا حضروا إلى واشنطن في 2026-02-04 مع المضيف على حدود دنيا للأسعار تُعدَّل عند الحدود كما اقترح نائب الرئيس الأمريكي هناك: أسعار مرجعية تحفظها تعريفات قابلة للتعديل (spglobal.com 2026-02-04؛ underlines.news).</translation>
    </message>
    <message>
        <source>400 t of indium for $125 m</source>
        <translation>400 طن من الإنديوم مقابل 125 مليون دولار</translation>
    </message>
    <message>
        <source>The US Defense Logistics Agency buys 400 t of indium over three years for 125 m USD: 133.3 t a year at 312,500 USD/t, about 61 % of US use and 12 % of world output.</source>
        <translation>تشتري وكالة لوجستيات الدفاع الأمريكية 400 طن من الإنديوم في ثلاث سنوات مقابل 125 مليون دولار: 133.3 طن سنويًا بسعر 312,500 دولار/طن، نحو 61 % من الاستخدام الأمريكي و12 % من الإنتاج العالمي.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>بلا اتفاق</translation>
    </message>
    <message>
        <source>The 55 delegations that came to Washington on 2026-02-04 and the host form a club and agree on nothing: the baseline.</source>
        <translation>شكّل 55 وفدًا حضروا إلى واشنطن في 2026-02-04 مع المضيف ناديًا ولم يتفقوا على شيء: خط الأساس.</translation>
    </message>
    <message>
        <source>$12 bn stockpile</source>
        <translation>مخزون بقيمة 12 مليار دولار</translation>
    </message>
    <message>
        <source>Project Vault, announced on 2026-02-02: a civilian reserve of the United States of 12 bn USD, with a loan of up to 10 bn USD of the Export-Import Bank and 1.67 bn USD of private capital, aimed at 60 days of use (gtreview.com; tradingpedia.com 2026-02-02; principlecivics.com).</source>
        <translation>مشروع Vault المعلن في 2026-02-02: احتياطي مدني أمريكي بقيمة 12 مليار دولار، مع قرض يصل إلى 10 مليارات دولار من بنك التصدير والاستيراد و1.67 مليار دولار من رأس المال الخاص، بهدف 60 يومًا من الاستخدام (gtreview.com؛ tradingpedia.com 2026-02-02؛ principlecivics.com).</translation>
    </message>
    <message>
        <source>US-EU-Japan floor</source>
        <translation>الحد الأدنى الأمريكي الأوروبي الياباني</translation>
    </message>
    <message>
        <source>The United States, the European Union and Japan said on 2026-02-04 that they explore a plurilateral trade initiative with border-adjusted price floors (European Commission STATEMENT/26/323; supplychaindive.com; thedeepdive.ca).</source>
        <translation>قالت الولايات المتحدة والاتحاد الأوروبي واليابان في 2026-02-04 إنها تدرس مبادرة تجارية متعددة الأطراف بحدود دنيا للأسعار تُعدَّل عند الحدود (المفوضية الأوروبية STATEMENT/26/323؛ supplychaindive.com؛ thedeepdive.ca).</translation>
    </message>
    <message>
        <source>US-Mexico action plan</source>
        <translation>خطة العمل الأمريكية المكسيكية</translation>
    </message>
    <message>
        <source>The United States and Mexico agreed on 2026-02-04 on a plan of sixty days: pick minerals and explore border-adjusted price floors (clcouncil.org 2026-02-05; Reuters 2026-02-04; finanznachrichten.de).</source>
        <translation>اتفقت الولايات المتحدة والمكسيك في 2026-02-04 على خطة مدتها ستون يومًا: اختيار معادن ودراسة حدود دنيا للأسعار تُعدَّل عند الحدود (clcouncil.org 2026-02-05؛ Reuters 2026-02-04؛ finanznachrichten.de).</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Reset all assumptions</source>
        <translation>إعادة ضبط كل الافتراضات</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>المعدن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر (بالإنجليزية)</translation>
    </message>
    <message>
        <source>set…</source>
        <translation>حدِّد…</translation>
    </message>
    <message>
        <source>{name}: allowed are numbers from {low} to {high}, or nothing</source>
        <translation>{name}: المسموح أرقام من {low} إلى {high} أو لا شيء</translation>
    </message>
    <message>
        <source>Set {name} to {value}</source>
        <translation>تحديد {name} عند {value}</translation>
    </message>
    <message>
        <source>All minerals</source>
        <translation>كل المعادن</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>من {origin} إلى {destination}</translation>
    </message>
    <message>
        <source>Your own value, from {low} to {high}; empty it to take that of the data</source>
        <translation>قيمتك الخاصة من {low} إلى {high}؛ أفرغها لأخذ قيمة البيانات</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>● Price and supply of {mineral}: official</source>
        <translation>● السعر والعرض ({mineral}): رسميان</translation>
    </message>
    <message>
        <source>◐ Price and supply of {mineral}: published or derived</source>
        <translation>◐ السعر والعرض ({mineral}): منشوران أو مشتقان</translation>
    </message>
    <message>
        <source>○ Price and supply of {mineral}: partly judged</source>
        <translation>○ السعر والعرض ({mineral}): مقدّران جزئيًا</translation>
    </message>
</context>
<context>
    <name>thresholds</name>
    <message>
        <source>Not met: {missed}</source>
        <translation>لم يتحقق: {missed}</translation>
    </message>
    <message>
        <source>Thresholds met</source>
        <translation>تحققت العتبات</translation>
    </message>
    <message>
        <source>Threshold {threshold}: {state}</source>
        <translation>العتبة {threshold}: {state}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>متحققة</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير متحققة</translation>
    </message>
    <message>
        <source>{measure} {value} of {threshold}</source>
        <translation>{measure} {value} من {threshold}</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>USD/t</source>
        <translation>دولار/طن</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>m USD</source>
        <translation>مليون دولار</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>أرباع</translation>
    </message>
    <message>
        <source>× price now</source>
        <translation>× السعر الآن</translation>
    </message>
    <message>
        <source>of all a year</source>
        <translation>من الكل سنويًا</translation>
    </message>
    <message>
        <source>t a year</source>
        <translation>طن سنويًا</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>{section}: {within} within, {near} near, {missed} missed</source>
        <translation>{section}: {within} ضمن الحدود، {near} قريب، {missed} مخطئ</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Limits with exact answers</source>
        <translation>حالات حدّية بإجابات دقيقة</translation>
    </message>
    <message>
        <source>Independent solver</source>
        <translation>حلّال مستقل</translation>
    </message>
    <message>
        <source>Back-tests: observed beside simulated</source>
        <translation>اختبارات رجعية: المرصود إلى جانب المحاكى</translation>
    </message>
    <message>
        <source>Note of the data: {note}</source>
        <translation>ملاحظة البيانات (بالإنجليزية): {note}</translation>
    </message>
    <message>
        <source>Printed source: {source}</source>
        <translation>المصدر المنشور (بالإنجليزية): {source}</translation>
    </message>
    <message>
        <source>{verdict}, not counted</source>
        <translation>{verdict}، غير محسوب</translation>
    </message>
    <message>
        <source>within</source>
        <translation>ضمن الحدود</translation>
    </message>
    <message>
        <source>near</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>مخطئ</translation>
    </message>
    <message>
        <source>factor {factor}, wrong way</source>
        <translation>معامل {factor}، عكس الاتجاه</translation>
    </message>
    <message>
        <source>factor {factor}</source>
        <translation>معامل {factor}</translation>
    </message>
    <message>
        <source>within {within}, near {near}</source>
        <translation>ضمن {within}، قريب {near}</translation>
    </message>
    <message>
        <source>factor: within {within}, near {near}</source>
        <translation>معامل: ضمن {within}، قريب {near}</translation>
    </message>
    <message>
        <source>Exact answers</source>
        <translation>إجابات دقيقة</translation>
    </message>
    <message>
        <source>Back-tests</source>
        <translation>اختبارات رجعية</translation>
    </message>
</context>
</TS>
