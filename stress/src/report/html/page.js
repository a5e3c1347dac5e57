// Shows the values under the pointer, in all charts over time at once. The page is complete without it.
(function () {
  "use strict";
  var charts = [];
  document.querySelectorAll("figure.chart").forEach(function (figure) {
    var data = figure.querySelector("script");
    if (!data) { return; }
    charts.push({
      svg: figure.querySelector("svg"), data: JSON.parse(data.textContent), cursor: figure.querySelector(".cursor"),
      at: figure.querySelector(".at"), values: figure.querySelectorAll(".key b")
    });
  });
  function show(seconds) {
    charts.forEach(function (chart) {
      var data = chart.data, index = Math.floor(seconds / data.step), width = chart.svg.viewBox.baseVal.width;
      var x = (data.left + (data.right - data.left) * Math.min(1, (index + 0.5) * data.step / data.end)) * width;
      chart.cursor.setAttribute("x1", x);
      chart.cursor.setAttribute("x2", x);
      chart.cursor.style.opacity = 0.6;
      chart.at.textContent = (index * data.step).toFixed(data.step < 1 ? 1 : 0) + " s";
      chart.values.forEach(function (value, line) {
        var text = (data.lines[line] || [])[index];
        value.textContent = text === undefined || text === null ? "-" : text;
      });
    });
  }
  function hide() {
    charts.forEach(function (chart) {
      chart.cursor.style.opacity = 0;
      chart.at.textContent = "";
      chart.values.forEach(function (value) { value.textContent = ""; });
    });
  }
  charts.forEach(function (chart) {
    chart.svg.addEventListener("pointermove", function (event) {
      var box = chart.svg.getBoundingClientRect(), share = (event.clientX - box.left) / box.width;
      var seconds = (share - chart.data.left) / (chart.data.right - chart.data.left) * chart.data.end;
      if (seconds >= 0 && seconds < chart.data.end) { show(seconds); } else { hide(); }
    });
    chart.svg.addEventListener("pointerleave", hide);
  });
})();
