// Keeps the reader's display choice on this device and applies it before the first paint.
(() => {
  const root = document.documentElement;
  root.dataset.script = 'on'; // lets parts that need script take their place before the first paint
  root.dataset.arriving = ''; // until the whole page is here, see arriving.css
  const keys = ['theme', 'size'];
  const read = (key) => {
    try {
      return localStorage.getItem(`display-${key}`);
    } catch {
      return null; // storage is switched off: the choice then lasts for this page only
    }
  };
  const write = (key, value) => {
    try {
      localStorage.setItem(`display-${key}`, value);
    } catch {
      // see above
    }
  };
  for (const key of keys) {
    const value = read(key);
    if (value) root.dataset[key] = value;
  }
  const show = () => {
    for (const key of keys) {
      const chosen = document.querySelector(`input[name="${key}"][value="${root.dataset[key] ?? 'auto'}"]`);
      if (chosen) chosen.checked = true;
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    delete root.dataset.arriving;
    show();
  });
  window.addEventListener('pageshow', show); // some browsers bring back an earlier choice on reload
  document.addEventListener('change', ({ target }) => {
    if (!keys.includes(target.name)) return;
    root.dataset[target.name] = target.value;
    write(target.name, target.value);
  });
})();
