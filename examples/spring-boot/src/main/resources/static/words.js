/** The words of the page itself. What is wrong with a declaration, the server says in the language that it is asked in. */
export const LANGUAGES = {
  ar: "العربية", en: "English", es: "Español", fr: "Français", ko: "한국어", ru: "Русский", zh: "中文",
};

export const RIGHT_TO_LEFT = ["ar"];

export const WORDS = {
  ar: {
    title: "إيداع إعلان", language: "اللغة", text: "الإعلان بصيغة JSON",
    hint: "الصقوه هنا أو حمّلوا ملفاً. وتظهر المشكلات بجانبه.", load: "تحميل ملف", sample: "مثال", choose: "اختيار",
    check: "فحص", send: "إيداع", report: "التقرير", nothing: "لم يُفحص شيء بعد.", clean: "لم يُعثر على أي مشكلة.",
    found: "عدد المشكلات: {count}", filed: "أُودع الإعلان برقم {number}.", refused: "لم يُقبل الإعلان.",
    failed: "تعذّر الوصول إلى الخادم.", error: "خطأ", warning: "تحذير", info: "ملاحظة", line: "السطر {line}، العمود {column}",
    whole: "الوثيقة بأكملها",
  },
  en: {
    title: "File a declaration", language: "Language", text: "The declaration, as JSON",
    hint: "Paste it, or load a file. What is wrong is shown beside it.", load: "Load a file", sample: "Example",
    choose: "Choose", check: "Check", send: "File it", report: "Report", nothing: "Nothing was checked yet.",
    clean: "Nothing is wrong.", found: "Found: {count}", filed: "Filed as number {number}.",
    refused: "The declaration was not accepted.", failed: "The server cannot be reached.", error: "Error",
    warning: "Warning", info: "Note", line: "line {line}, column {column}", whole: "the whole document",
  },
  es: {
    title: "Presentar una declaración", language: "Idioma", text: "La declaración, en JSON",
    hint: "Péguela o cargue un archivo. Los errores se muestran al lado.", load: "Cargar un archivo", sample: "Ejemplo",
    choose: "Elegir", check: "Comprobar", send: "Presentar", report: "Informe", nothing: "Aún no se ha comprobado nada.",
    clean: "No hay ningún error.", found: "Observaciones: {count}", filed: "Presentada con el número {number}.",
    refused: "La declaración no fue aceptada.", failed: "No se puede acceder al servidor.", error: "Error",
    warning: "Advertencia", info: "Nota", line: "línea {line}, columna {column}", whole: "todo el documento",
  },
  fr: {
    title: "Déposer une déclaration", language: "Langue", text: "La déclaration, en JSON",
    hint: "Collez-la ou chargez un fichier. Les erreurs s’affichent à côté.", load: "Charger un fichier", sample: "Exemple",
    choose: "Choisir", check: "Vérifier", send: "Déposer", report: "Rapport", nothing: "Rien n’a encore été vérifié.",
    clean: "Aucune erreur.", found: "Observations : {count}", filed: "Déposée sous le numéro {number}.",
    refused: "La déclaration n’a pas été acceptée.", failed: "Le serveur est inaccessible.", error: "Erreur",
    warning: "Avertissement", info: "Remarque", line: "ligne {line}, colonne {column}", whole: "tout le document",
  },
  ko: {
    title: "선언문 제출", language: "언어", text: "선언문(JSON)",
    hint: "붙여넣거나 파일을 불러오세요. 문제는 옆에 표시됩니다.", load: "파일 불러오기", sample: "예시", choose: "선택",
    check: "검사", send: "제출", report: "보고서", nothing: "아직 검사하지 않았습니다.", clean: "문제가 없습니다.",
    found: "발견된 문제: {count}건", filed: "{number}번으로 접수되었습니다.", refused: "선언문이 접수되지 않았습니다.",
    failed: "서버에 연결할 수 없습니다.", error: "오류", warning: "경고", info: "참고", line: "{line}행 {column}열",
    whole: "문서 전체",
  },
  ru: {
    title: "Подать декларацию", language: "Язык", text: "Декларация в формате JSON",
    hint: "Вставьте текст или загрузите файл. Ошибки показаны рядом.", load: "Загрузить файл", sample: "Пример",
    choose: "Выбрать", check: "Проверить", send: "Подать", report: "Отчёт", nothing: "Пока ничего не проверено.",
    clean: "Ошибок нет.", found: "Замечаний: {count}", filed: "Принята под номером {number}.",
    refused: "Декларация не принята.", failed: "Сервер недоступен.", error: "Ошибка", warning: "Предупреждение",
    info: "Замечание", line: "строка {line}, столбец {column}", whole: "весь документ",
  },
  zh: {
    title: "提交宣言", language: "语言", text: "宣言（JSON）", hint: "粘贴文本或载入文件。问题显示在旁边。", load: "载入文件",
    sample: "示例", choose: "选择", check: "检查", send: "提交", report: "报告", nothing: "尚未检查。", clean: "没有问题。",
    found: "发现 {count} 个问题", filed: "已提交，编号 {number}。", refused: "宣言未被接受。", failed: "无法连接服务器。",
    error: "错误", warning: "警告", info: "提示", line: "第 {line} 行，第 {column} 列", whole: "整个文档",
  },
};
