extension HTMLWriter {
  /// Draws a picture within the page, with its words for readers who cannot see it.
  mutating func write(_ picture: Picture) {
    switch picture {
    case .score(let score): draw(picture, ScoreRing(score), named: "score")
    case .profile(let standings): draw(picture, ProfileBars(standings: standings), named: "profile")
    case .heatMap(let map): draw(picture, HeatMapTiles(map: map), named: "heat-map")
    case .roadmap(let roadmap): draw(picture, RoadmapChart(roadmap), named: "roadmap")
    }
  }

  private mutating func draw(_ picture: Picture, _ drawing: some Drawing, named name: StaticString) {
    markup("<figure class=\"")
    markup(name)
    markup("\">\n<figcaption>")
    text(picture.title)
    markup("</figcaption>\n<div class=\"drawing\" tabindex=\"0\" role=\"group\" aria-label=\"")
    text(picture.title)
    markup("\"><svg role=\"img\" viewBox=\"0 0 ")
    number(drawing.width)
    markup(" ")
    number(drawing.height)
    markup("\">\n<title>")
    text(picture.title)
    markup("</title>\n<desc>")
    text(picture.alternative)
    markup("</desc>\n")
    drawing.draw(on: &self)
    markup("</svg></div>\n</figure>\n")
  }
}

/// A picture as shapes on a surface that is as wide and high as it says, in units of which text takes 14.
protocol Drawing {
  /// How wide the surface is.
  var width: Int { get }
  /// How high the surface is.
  var height: Int { get }

  /// Draws every shape.
  func draw(on page: inout HTMLWriter)
}

/// A place and a size on a drawing.
struct Box {
  /// The distance from the left.
  var left: Int
  /// The distance from the top.
  var top: Int
  /// The width.
  var width: Int
  /// The height.
  var height: Int
}

extension HTMLWriter {
  /// Draws a box with rounded corners in the colours of a class of the style sheet.
  mutating func box(_ box: Box, class name: StaticString, radius: Int = 3) {
    markup("<rect class=\"")
    markup(name)
    attribute("\" x=\"", box.left)
    attribute("\" y=\"", box.top)
    attribute("\" width=\"", box.width)
    attribute("\" height=\"", box.height)
    attribute("\" rx=\"", radius)
    markup("\"/>\n")
  }

  /// Draws a line of text that begins, or is centred, at a place; `top` is that of its base line.
  mutating func label(_ words: String, left: Int, top: Int, class name: StaticString = "") {
    markup("<text class=\"")
    markup(name)
    attribute("\" x=\"", left)
    attribute("\" y=\"", top)
    markup("\">")
    text(words)
    markup("</text>\n")
  }

  /// Writes the end of the attribute before, the beginning of one, and its number.
  mutating func attribute(_ markup: StaticString, _ number: Int) {
    self.markup(markup)
    self.number(number)
  }
}
