// Tells of everything that runs unasked: what hostile lines call, and what the page's policy stopped. Kept
// beyond the page, for what runs late.
(() => {
  const say = what => {
    try {
      const key = 'marbre.heard';
      sessionStorage.setItem(key, `${sessionStorage.getItem(key) ?? ''}${location.pathname}: ${what}\n`);
    } catch {
      window.heard = `${window.heard ?? ''}${what}\n`;
    }
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    window[name] = (...told) => say(`${name}(${told})`);
  }
  addEventListener('securitypolicyviolation', it =>
    say(`${it.effectiveDirective} stopped ${it.blockedURI} ${it.sample}`), true);
})();
