// The office's phone comes in the page's address, as nothing else can be relied on here; the words stand without it.
const phone = new URLSearchParams(location.search).get('phone') ?? '';
const place = document.querySelector<HTMLElement>('.phone');

if (place !== null && /^[\d\s()+-]{3,40}$/.test(phone)) {
  place.textContent = phone;
  place.hidden = false;
}
