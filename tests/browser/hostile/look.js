// What was heard, and what on the page would run if somebody touched it.
const found = [sessionStorage.getItem('marbre.heard') ?? '', window.heard ?? ''].filter(it => it);
const addresses = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'xlink:href'];
for (const element of document.querySelectorAll('*')) {
  for (const { name, value } of element.attributes) {
    const runs = /^[\u0000-\u0020]*(java\s*script|vbscript|data:text)/i.test(value);
    if (name.startsWith('on') || (addresses.includes(name) && runs)) {
      found.push(`<${element.localName} ${name}="${value}">`);
    }
  }
}
return found;
