// Runs in the gallery's page: shows the pictures that fit every choice, and keeps the choices in the address.
const choices = [...document.querySelectorAll('select')];
const figures = [...document.querySelectorAll('figure')];

function show() {
  const wanted = choices.filter(({ value }) => value !== '');
  for (const figure of figures) figure.hidden = !wanted.every(({ name, value }) => figure.dataset[name] === value);
  const shown = figures.filter(({ hidden }) => !hidden).length;
  for (const output of document.querySelectorAll('output')) output.textContent = `${shown} pictures`;
  location.hash = new URLSearchParams(wanted.map(({ name, value }) => [name, value])).toString();
}

const before = new URLSearchParams(location.hash.slice(1));
for (const choice of choices) choice.value = before.get(choice.name) ?? '';
document.addEventListener('change', show);
show();
