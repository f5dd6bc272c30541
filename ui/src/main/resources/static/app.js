// Small enhancements; every page works without them.
(function () {
  // the error summary takes the focus
  const errors = document.querySelector('[data-focus]');
  if (errors) errors.focus();

  // no double submit
  document.addEventListener('submit', (event) => {
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = '1';
    setTimeout(() => delete event.target.dataset.sent, 3000);
  });

  // what changes by itself is fetched again while somebody looks at it
  const live = document.querySelector('[data-refresh]');
  if (live) {
    const timer = setInterval(async () => {
      if (document.hidden || live.contains(document.activeElement)) return;
      try {
        const answer = await fetch(live.dataset.refresh);
        if (answer.ok && !answer.redirected) live.innerHTML = await answer.text();
        else clearInterval(timer); // signed out or gone; the link to reload is there
      } catch (e) {
        // no line at the moment: the next time again
      }
    }, 15000);
  }

  // one more row without going to the server
  document.querySelectorAll('[data-more-rows]').forEach((more) => more.addEventListener('click', (event) => {
    const rows = [...more.parentElement.querySelectorAll('[data-row]')];
    const last = rows[rows.length - 1];
    if (!last) return;
    event.preventDefault();
    const row = last.cloneNode(true);
    const next = (text) => text.replace('[' + (rows.length - 1) + ']', '[' + rows.length + ']');
    row.querySelectorAll('.error').forEach((error) => error.remove());
    row.querySelectorAll('[id]').forEach((each) => { each.id = next(each.id); });
    row.querySelectorAll('[for]').forEach((each) => { each.htmlFor = next(each.htmlFor); });
    row.querySelectorAll('[name]').forEach((each) => { each.name = next(each.name); each.value = ''; });
    const legend = row.querySelector('legend');
    if (legend) legend.textContent = legend.textContent.replace(/\d+/, rows.length + 1);
    last.after(row);
    row.querySelector('select, input, textarea').focus();
  }));

  // drafts save themselves
  const form = document.querySelector('form[data-draft]');
  const status = form && form.querySelector('[data-draft-status]');
  if (status) {
    let timer;
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const body = new URLSearchParams(new FormData(form));
        body.set('action', 'draft');
        try {
          // not form.action: the buttons are named so
          const answer = await fetch(form.getAttribute('action'), { method: 'POST', body, redirect: 'manual' });
          const kept = answer.type === 'opaqueredirect' || answer.ok;
          status.textContent = kept
            ? form.dataset.saved + ' ' + new Date().toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' })
            : form.dataset.unsaved;
        } catch (e) {
          status.textContent = form.dataset.unsaved;
        }
      }, 2500);
    });
  }

  // "@" in a comment offers the people of the list below it; whoever is taken is chosen there too
  document.querySelectorAll('form[data-mentions]').forEach((form) => {
    const text = form.querySelector('textarea');
    const people = form.querySelector('select[multiple]');
    if (!people) return;
    const bare = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
    const list = document.createElement('ul');
    let at = -1;
    list.id = text.id + '-list';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', form.querySelector('label[for="' + people.id + '"]').textContent);
    text.setAttribute('aria-autocomplete', 'list');
    text.setAttribute('aria-controls', list.id);
    text.parentElement.append(list);
    const typed = () => /(^|\s)@([^\s@]*)$/.exec(text.value.slice(0, text.selectionStart));
    const close = () => {
      list.hidden = true;
      text.removeAttribute('aria-activedescendant');
    };
    const mark = (next) => {
      at = next;
      [...list.children].forEach((item, n) => item.setAttribute('aria-selected', String(n === at)));
      text.setAttribute('aria-activedescendant', list.children[at].id);
    };
    const take = (option) => {
      const begin = text.selectionStart - typed()[2].length;
      text.setRangeText(option.dataset.name + ' ', begin, text.selectionStart, 'end');
      option.selected = true;
      close();
    };
    text.addEventListener('input', () => {
      const asked = typed();
      const found = asked ? [...people.options].filter((one) => bare(one.text).includes(bare(asked[2]))).slice(0, 6) : [];
      if (!found.length) return close();
      list.replaceChildren(...found.map((option, n) => {
        const item = document.createElement('li');
        item.id = list.id + '-' + n;
        item.setAttribute('role', 'option');
        item.textContent = option.text;
        item.addEventListener('mousedown', (event) => { event.preventDefault(); take(option); });
        item.option = option;
        return item;
      }));
      list.hidden = false;
      mark(0);
    });
    text.addEventListener('keydown', (event) => {
      if (list.hidden) return;
      const keys = {
        ArrowDown: () => mark((at + 1) % list.children.length),
        ArrowUp: () => mark((at + list.children.length - 1) % list.children.length),
        Enter: () => take(list.children[at].option),
        Escape: close,
      };
      if (!keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    text.addEventListener('blur', close);
  });

  // places are offered while they are typed (the combobox pattern of WAI-ARIA); what is sent stays the text and the code
  document.querySelectorAll('[data-places]').forEach((combo) => {
    const input = combo.querySelector('input[type=text]');
    const named = combo.parentElement.querySelector('[data-named]');
    const list = document.createElement('ul');
    const status = document.createElement('span');
    let options = [];
    let at = -1;
    let timer;
    let asked = 0;
    list.id = input.id + '-list';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', combo.parentElement.querySelector('label[for="' + input.id + '"]').textContent);
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    combo.append(list, status);
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
      .forEach(([name, value]) => input.setAttribute(name, value));
    const close = () => {
      list.hidden = true;
      at = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };
    // a choice asked for below the field is answered by the field itself
    const code = (value) => {
      let hidden = combo.querySelector('input[type=hidden]');
      const radios = combo.querySelector('.candidates');
      if (!hidden) {
        hidden = document.createElement('input');
        hidden.type = 'hidden';
        hidden.name = radios.querySelector('input').name;
        radios.replaceWith(hidden);
      }
      hidden.value = value;
    };
    const mark = (next) => {
      at = next;
      [...list.children].forEach((item, n) => item.setAttribute('aria-selected', String(n === at)));
      if (at < 0) return input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    };
    const take = (n) => {
      input.value = options[n].label;
      code(options[n].value);
      named.value = options[n].named || '';
      close();
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const show = (found) => {
      options = found;
      list.replaceChildren(...found.map((place, n) => {
        const item = document.createElement('li');
        item.id = list.id + '-' + n;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.append(place.label);
        if (place.hint) {
          const hint = document.createElement('small');
          hint.className = 'hint';
          hint.textContent = place.hint;
          item.append(hint);
        }
        item.addEventListener('mousedown', (event) => { event.preventDefault(); take(n); });
        return item;
      }));
      list.hidden = !found.length;
      at = -1;
      input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-expanded', String(!list.hidden));
      status.textContent = found.length ? combo.dataset.found.replace('{0}', found.length) : combo.dataset.none;
    };
    const ask = async () => {
      const turn = ++asked;
      try {
        const address = new URL(combo.dataset.places, document.baseURI);
        address.searchParams.set('q', input.value);
        const answer = await fetch(address, { headers: { 'Accept-Language': document.documentElement.lang } });
        if (turn === asked && answer.ok && document.activeElement === input) show(await answer.json());
      } catch (e) {
        // no line at the moment: the server finds the place when the form is sent
      }
    };
    input.addEventListener('input', () => {
      code('');
      named.value = '';
      clearTimeout(timer);
      if (!input.value.trim()) return close();
      timer = setTimeout(ask, 250);
    });
    input.addEventListener('keydown', (event) => {
      const down = event.key === 'ArrowDown';
      if (down && list.hidden && input.value.trim()) {
        event.preventDefault();
        ask();
      } else if (!list.hidden && (down || event.key === 'ArrowUp')) {
        event.preventDefault();
        mark((at + (down ? 1 : -1) + options.length + (at < 0 && !down ? 1 : 0)) % options.length);
      } else if (!list.hidden && event.key === 'Enter' && at >= 0) {
        event.preventDefault();
        take(at);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener('blur', close);
  });

  // running totals of a scoring sheet: points, bands and minimums all come from the page
  const sheet = document.querySelector('[data-sheet]');
  if (sheet) {
    const bands = JSON.parse(sheet.dataset.bands); // [{stars, from}], lowest first
    const texts = sheet.dataset;
    const fields = [...sheet.querySelectorAll('[data-criterion]')];
    const points = (field) => {
      const chosen = field.querySelector('input[type=radio]:checked');
      const own = chosen ? Number(chosen.dataset.points || 0) : 0;
      const on = field.dataset.appliesWhen && sheet.querySelector('[data-criterion="' + field.dataset.appliesWhen + '"]');
      return on && points(on) <= Number(field.dataset.pointsAbove) ? 0 : own;
    };
    const put = (name, text) => sheet.querySelectorAll('[data-sum="' + name + '"]').forEach((each) => { each.textContent = text; });
    const sum = () => {
      let total = 0;
      let ticked = 0;
      const parts = {};
      fields.forEach((field) => {
        const value = points(field);
        total += value;
        parts[field.dataset.part] = (parts[field.dataset.part] || 0) + value;
        const chosen = field.querySelector('input[type=radio]:checked');
        if (chosen && chosen.value) ticked += 1;
      });
      const missed = (stars) => fields.filter((field) => points(field) < Number(field.dataset['min' + stars] || 0));
      const classes = bands.filter((band) => band.recognised);
      let stars = 0;
      for (const band of classes) {
        if (total >= band.from && !classes.some((lower) => lower.stars <= band.stars && missed(lower.stars).length)) stars = band.stars;
      }
      const next = classes.find((band) => band.stars > stars);
      Object.keys(parts).forEach((part) => {
        put(part, parts[part]);
        sheet.querySelectorAll('[data-meter="' + part + '"]').forEach((each) => { each.style.width = (100 * parts[part] / Number(each.dataset.maximum)) + '%'; });
      });
      put('total', total);
      put('ticked', ticked);
      put('stars', '★'.repeat(stars) + '☆'.repeat(5 - stars));
      put('missed', next
        ? (missed(next.stars).length
          ? texts.missing.replace('{stars}', next.stars) + ' ' + missed(next.stars).map((f) => f.dataset.code + ' (' + points(f) + '/' + f.dataset['min' + next.stars] + ')').join(', ')
          : texts.short.replace('{stars}', next.stars).replace('{points}', Math.max(next.from - total, 0)))
        : '');
    };
    sheet.addEventListener('change', sum);
    sum();

    // filled by keyboard: a digit takes the option of that number, n goes to the next criterion without a tick
    const unticked = () => fields.filter((field) => { const chosen = field.querySelector('input:checked'); return !chosen || !chosen.value; });
    const next = sheet.querySelector('[data-next]');
    const reach = (field) => { field.scrollIntoView({ block: 'center' }); field.querySelector('input[type=radio]').focus(); };
    const count = () => {
      const left = unticked();
      next.hidden = !left.length;
      next.textContent = next.dataset.text + ' (' + left.length + ')';
    };
    const jump = () => {
      const here = fields.indexOf(document.activeElement.closest('[data-criterion]'));
      const left = unticked();
      const after = left.find((field) => fields.indexOf(field) > here) || left[0];
      if (after) reach(after);
    };
    if (next) {
      next.addEventListener('click', jump);
      sheet.addEventListener('change', count);
      count();
      sheet.querySelector('[data-keys]').hidden = false;
      sheet.addEventListener('keydown', (event) => {
        const typing = event.target.matches('input:not([type=radio]), textarea, select');
        if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
        const field = event.target.closest('[data-criterion]');
        const option = field && /^[1-9]$/.test(event.key) && field.querySelectorAll('.opt:not(.none) input')[Number(event.key) - 1];
        if (option) {
          event.preventDefault();
          option.checked = true;
          option.focus();
          option.dispatchEvent(new Event('input', { bubbles: true }));
          option.dispatchEvent(new Event('change', { bubbles: true }));
        } else if (event.key === 'n') {
          event.preventDefault();
          jump();
        }
      });
    }
  }

  // a file of evidence opens in a panel on the same page; escape or the button closes it
  let viewer;
  const closeViewer = () => {
    if (!viewer) return;
    const { panel, link } = viewer;
    viewer = null;
    panel.remove();
    document.body.classList.remove('beside');
    link.focus();
  };
  const node = (name, attributes, ...inside) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...inside);
    return made;
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-viewer]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    closeViewer();
    const { kind, content } = link.dataset;
    const name = link.textContent;
    const shown = kind === 'image' ? node('img', { src: content, alt: name })
      : kind === 'mp4' ? node('video', { src: content, controls: '', preload: 'metadata' })
        : node('iframe', { src: content, title: name });
    const close = node('button', { type: 'button', class: 'btn btn-outline-primary btn-sm' }, link.dataset.close);
    close.addEventListener('click', closeViewer);
    const head = node('div', { class: 'viewer-head' }, node('b', {}, name), node('a', { href: link.href }, link.dataset.page), close);
    const panel = node('section', { class: 'viewer', 'aria-label': name }, head, shown);
    viewer = { panel, link };
    document.body.append(panel);
    document.body.classList.add('beside');
    close.focus();
  });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') closeViewer(); });

  // files are sent one after the other, each with its progress; what failed can be sent again
  document.querySelectorAll('form[data-upload]').forEach((form) => {
    const texts = form.dataset;
    const list = form.querySelector('[data-upload-list]');
    const inputs = [...form.querySelectorAll('input[type=file]')];
    const ends = (name, endings) => endings.split(',').some((ending) => name.toLowerCase().endsWith(ending));
    const wrong = (file) => {
      const limit = Number(ends(file.name, texts.video) ? texts.videoLimit : texts.documentLimit);
      if (file.name.includes('.') && !ends(file.name, texts.accept)) return texts.type;
      return file.size > limit ? texts.large.replace('{limit}', Math.floor(limit / 1048576)) : null;
    };
    const send = (file, row) => new Promise((resolve) => {
      const body = new FormData();
      form.querySelectorAll('input[type=hidden], select').forEach((field) => body.set(field.name, field.value));
      body.set('action', 'upload');
      body.append('files', file);
      const request = new XMLHttpRequest();
      request.open('POST', form.getAttribute('action'));
      request.setRequestHeader('Accept', 'application/json');
      request.upload.addEventListener('progress', (event) => { row.bar.value = event.loaded / event.total; });
      request.addEventListener('loadend', () => {
        let answer = null;
        try {
          answer = JSON.parse(request.responseText);
        } catch (e) {
          // no answer of ours: the line broke, or somebody in between refused
        }
        resolve({ taken: request.status === 200 && answer !== null, final: request.status === 422, answer });
      });
      request.send(body);
    });
    const show = (file) => {
      const row = { file, bar: node('progress', { max: '1', value: '0', 'aria-label': file.name }), said: node('span', { class: 'd-block' }, texts.waiting) };
      row.item = node('li', {}, node('b', {}, file.name + ' '), row.bar, row.said);
      list.append(row.item);
      return row;
    };
    const paper = (id) => {
      if (id == null || form.querySelector('[name=paper]')) return;
      form.append(node('input', { type: 'hidden', name: 'paper', value: id })); // the others go to the same paper
    };
    const take = async (row) => {
      const { taken, final, answer } = await send(row.file, row);
      row.bar.hidden = !taken;
      row.said.textContent = (answer && answer.message) || texts.lost;
      row.said.className = taken ? 'd-block' : 'd-block error';
      if (taken) {
        paper(answer.paper);
        const replaces = form.querySelector('select');
        if (replaces) replaces.value = '';
      } else if (!final) {
        const again = node('button', { type: 'button', class: 'btn btn-outline-primary btn-sm' }, texts.retry);
        again.addEventListener('click', async () => { again.remove(); row.said.textContent = texts.waiting; row.bar.hidden = false; if (await take(row)) done(); });
        row.item.append(again);
      }
      return taken;
    };
    const done = () => {
      if (list.querySelector('.error')) return; // stays until everybody has read what was refused
      const to = form.querySelector('[name=paper]');
      const here = form.getAttribute('action');
      location.assign(to && !form.dataset.known ? here + '?paper=' + to.value : here);
    };
    if (form.querySelector('[name=paper]')) form.dataset.known = '1';
    form.addEventListener('submit', async (event) => {
      const files = inputs.flatMap((input) => [...input.files]);
      if (!files.length) return;
      event.preventDefault();
      list.textContent = '';
      const rows = files.map(show);
      inputs.forEach((input) => { input.value = ''; });
      for (const row of rows) {
        const why = wrong(row.file);
        if (why) {
          row.bar.hidden = true;
          row.said.textContent = why;
          row.said.className = 'd-block error';
        } else {
          await take(row);
        }
      }
      done();
    });
    inputs.forEach((input) => input.addEventListener('change', () => {
      list.textContent = '';
      [...input.files].filter(wrong).forEach((file) => {
        list.append(node('li', { class: 'error' }, file.name + ': ' + wrong(file)));
      });
    }));
  });
})();
