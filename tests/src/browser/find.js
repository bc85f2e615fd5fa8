// Visible elements with a role and an accessible name, both as the browser tells them to assistive
// technology. `null` as the name takes any. Only likely elements are asked: each answer takes milliseconds.
const [role, name] = arguments;
const LIKELY = {
  alert: '[role=alert]', alertdialog: '[role=alertdialog]', article: 'article,[role=article]',
  banner: 'header,[role=banner]', button: 'button,input,summary,[role=button]', checkbox: 'input,[role=checkbox]',
  combobox: 'select,input,[role=combobox]', dialog: 'dialog,[role=dialog]', heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  img: 'img,svg,[role=img]', image: 'img,svg,[role=img]', link: 'a[href],area,[role=link]', list: 'ul,ol,[role=list]',
  listitem: 'li,[role=listitem]', main: 'main,[role=main]', navigation: 'nav,[role=navigation]',
  radio: 'input,[role=radio]', region: 'section,[role=region]', row: 'tr,[role=row]', searchbox: 'input,[role=searchbox]',
  slider: 'input,[role=slider]', spinbutton: 'input,[role=spinbutton]', status: 'output,[role=status]',
  tab: '[role=tab]', table: 'table,[role=table]', textbox: 'input,textarea,[role=textbox],[contenteditable]',
};
// Names are compared as people read them: one space is as good as another.
const plain = text => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
return [...document.querySelectorAll(LIKELY[role] ?? '*')].filter(element =>
  element.checkVisibility({ visibilityProperty: true })
  && element.computedRole === role
  && (name === null || plain(element.computedName) === plain(name)));
