// The diagram of a dossier: models with the path taken (green) and the current step (gold). Without it the table remains.
(function () {
  const host = document.querySelector('[data-diagram]');
  if (!host || !window.BpmnJS) return;
  const runs = JSON.parse(host.dataset.runs);
  const roles = JSON.parse(host.dataset.roles);
  if (!runs.length) return;
  host.hidden = false;

  const choice = document.createElement('div');
  choice.className = 'diagram-choice';
  const canvas = document.createElement('div');
  canvas.className = 'diagram-canvas';
  canvas.setAttribute('role', 'group');
  canvas.setAttribute('aria-label', host.dataset.label);
  const zoom = document.createElement('div');
  zoom.className = 'diagram-zoom';
  host.append(choice, canvas, zoom);

  const viewer = new window.BpmnJS({ container: canvas });
  const button = (text, label, act, parent) => {
    const b = document.createElement('button');
    b.type = 'button';
    b.className = 'btn btn-outline-primary btn-sm';
    b.textContent = text;
    if (label) b.setAttribute('aria-label', label);
    b.addEventListener('click', act);
    parent.append(b);
    return b;
  };
  button('+', host.dataset.in, () => viewer.get('zoomScroll').stepZoom(1), zoom);
  button('−', host.dataset.out, () => viewer.get('zoomScroll').stepZoom(-1), zoom);
  button(host.dataset.fit, null, () => viewer.get('canvas').zoom('fit-viewport', 'auto'), zoom);

  async function show(run) {
    const xml = await (await fetch(run.href)).text();
    const { warnings } = await viewer.importXML(xml);
    host.dataset.warnings = warnings.length;
    const c = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const overlays = viewer.get('overlays');
    const done = new Set(run.taken);
    const now = new Set(run.current);
    elements.forEach((element) => {
      if (element.waypoints) {
        const from = element.source && element.source.id;
        const to = element.target && element.target.id;
        if (done.has(from) && (done.has(to) || now.has(to))) c.addMarker(element.id, 'taken');
      } else if (now.has(element.id)) {
        c.addMarker(element.id, 'current');
      } else if (done.has(element.id)) {
        c.addMarker(element.id, 'taken');
      }
      if (element.type === 'bpmn:UserTask') {
        const groups = element.businessObject.$attrs['camunda:candidateGroups'] || element.businessObject.get('camunda:candidateGroups');
        if (groups && roles[groups]) {
          const tag = document.createElement('div');
          tag.className = 'diagram-role';
          tag.textContent = roles[groups];
          overlays.add(element.id, { position: { bottom: 2, left: 0 }, html: tag });
        }
      }
    });
    c.zoom('fit-viewport', 'auto');
  }

  runs.forEach((run) => {
    const b = button(run.name, null, () => {
      choice.querySelectorAll('button').forEach((each) => each.setAttribute('aria-pressed', each === b));
      show(run);
    }, choice);
    b.setAttribute('aria-pressed', 'false');
  });
  const running = runs.findLastIndex ? runs.findLastIndex((run) => run.running) : 0;
  choice.children[running < 0 ? runs.length - 1 : running].click();
})();
