import {LANGUAGES, RIGHT_TO_LEFT, WORDS} from "./words.js";

const find = id => document.getElementById(id);
const text = find("text");
let language = "en";
let problems = [];

/** All that comes from elsewhere becomes text, never markup. */
function element(name, className, content) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = content;
  return made;
}

function say(key, values = {}) {
  return Object.entries(values).reduce(
      (words, [name, value]) => words.replace(`{${name}}`, value.toLocaleString(language)), WORDS[language][key]);
}

function speak(chosen) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(chosen) ? "rtl" : "ltr";
  document.title = say("title");
  for (const worded of document.querySelectorAll("[data-words]")) {
    worded.textContent = say(worded.dataset.words);
  }
}

function status(words) {
  delete find("status").dataset.words;
  find("status").textContent = words;
}

function isChecked() {
  return !("words" in find("status").dataset);
}

/** Draws the numbers of the lines, and behind the text the lines that may be marked. */
function draw() {
  const lines = text.value.split(/\r\n|\r|\n/);
  const worst = new Map();
  for (const problem of problems) {
    if (problem.line && worst.get(problem.line) !== "error") {
      worst.set(problem.line, problem.severity);
    }
  }
  find("lines").replaceChildren(...lines.map((line, i) => element("div", worst.get(i + 1) ?? "", String(i + 1))));
  find("marks").replaceChildren(...lines.map(line => element("div", "", line)));
  follow();
}

function follow() {
  find("lines").scrollTop = find("marks").scrollTop = text.scrollTop;
  find("marks").scrollLeft = text.scrollLeft;
}

/** Marks the lines of what a problem is about: of a clause, from its bracket to the one that closes it. */
function mark(problem, button) {
  for (const other of document.querySelectorAll(".problem")) {
    other.setAttribute("aria-current", String(other === button));
  }
  const lines = text.value.split(/\r\n|\r|\n/);
  const last = endOfValue(lines, problem);
  [...find("marks").children].forEach((line, i) =>
      line.classList.toggle("marked", problem.line !== undefined && i + 1 >= problem.line && i + 1 <= last));
  if (problem.line) {
    const start = lines.slice(0, problem.line - 1).reduce((sum, line) => sum + line.length + 1, 0)
        + [...lines[problem.line - 1]].slice(0, problem.column - 1).join("").length;
    text.setSelectionRange(start, start);
    text.scrollTop = Math.max(0, (problem.line - 4) * text.scrollHeight / Math.max(lines.length, 1));
    follow();
  }
}

function endOfValue(lines, {line, column}) {
  let depth = 0;
  let quoted = false;
  for (let i = line - 1; i < lines.length; i++) {
    const characters = [...lines[i]];
    for (let c = i === line - 1 ? column - 1 : 0; c < characters.length; c++) {
      if (quoted) {
        c += characters[c] === "\\" ? 1 : 0;
        quoted = characters[c] !== "\"";
      } else if (characters[c] === "\"") {
        quoted = true;
      } else {
        depth += "{[".includes(characters[c]) ? 1 : "}]".includes(characters[c]) ? -1 : 0;
      }
    }
    if (depth <= 0) {
      return i + 1;
    }
  }
  return line;
}

function show(found) {
  problems = found;
  draw();
  find("problems").replaceChildren(...found.map(problem => {
    const button = element("button", `problem ${problem.severity}`, "");
    button.type = "button";
    button.setAttribute("aria-controls", "text");
    const where = problem.line ? say("line", {line: problem.line, column: problem.column}) : say("whole");
    const code = element("bdi", "", problem.code);
    const place = element("span", "where", "");
    if (problem.printedPlace) {
      place.append(element("bdi", "", problem.printedPlace), " · ");
    }
    place.append(`${where} · `, code);
    button.append(element("span", "severity", say(problem.severity)), element("span", "", problem.message));
    if (problem.suggestion) {
      button.append(element("span", "suggestion", problem.suggestion));
    }
    button.append(place);
    button.addEventListener("click", () => mark(problem, button));
    const item = document.createElement("li");
    item.append(button);
    return item;
  }));
}

async function post(path) {
  const answer = await fetch(path, {
    method: "POST",
    headers: {"Content-Type": "application/json", "Accept-Language": language},
    body: text.value,
  });
  return {accepted: answer.ok, body: await answer.json()};
}

async function check() {
  const {body} = await post("reports");
  show(body.problems);
  status(body.problems.length ? say("found", {count: body.problems.length}) : say("clean"));
}

async function send() {
  const {accepted, body} = await post("declarations");
  show(accepted ? body.report.problems : body.problems ?? []);
  status(accepted
      ? say("filed", {number: body.number})
      : `${say("refused")} ${say("found", {count: problems.length})}`);
}

function asked(action) {
  return event => {
    event?.preventDefault();
    return action().catch(() => status(say("failed")));
  };
}

function replace(words) {
  text.value = words;
  show([]);
  find("status").dataset.words = "nothing";
  find("status").textContent = say("nothing");
  text.scrollTop = 0;
  follow();
}

for (const [tag, name] of Object.entries(LANGUAGES)) {
  const option = element("option", "", name);
  option.value = tag;
  option.lang = tag;
  find("language").append(option);
}
find("language").addEventListener("change", event => {
  speak(event.target.value);
  if (isChecked()) {
    asked(check)();
  }
});
find("form").addEventListener("submit", asked(check));
find("send").addEventListener("click", asked(send));
find("load").addEventListener("click", () => find("file").click());
find("file").addEventListener("change", async event => {
  const [file] = event.target.files;
  if (file) {
    replace(await file.text());
    event.target.value = "";
  }
});
find("sample").addEventListener("change", asked(async () => {
  if (find("sample").value) {
    replace(await (await fetch(`samples/${find("sample").value}.json`)).text());
  }
}));
text.addEventListener("input", draw);
text.addEventListener("scroll", follow);

const preferred = navigator.languages.map(tag => tag.split("-")[0]).find(tag => WORDS[tag]) ?? "en";
find("language").value = preferred;
speak(preferred);
draw();
