// The office's phone comes in the page's address, as nothing else can be relied on here; the words stand without it.
const phone = new URLSearchParams(location.search).get('phone') ?? '';

if (/^[\d\s()+-]{3,40}$/.test(phone)) {
  for (const place of document.querySelectorAll('.number')) place.textContent = phone;
  for (const line of document.querySelectorAll<HTMLElement>('.phone')) line.hidden = false;
}
