// SPDX-License-Identifier: MIT
#include "render/layer.h"

namespace vinyasa {

std::optional<Layer> Layer::begin(const PixelArea& area, const PixelArea& whole)
{
    if (area.width <= 0 || area.height <= 0) {
        return std::nullopt;
    }
    Layer layer{area};
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE) {
        (void)glGetError(); // told by the answer
        return std::nullopt;
    }
    glViewport(-area.x, -area.y, whole.width, whole.height);
    glDepthMask(GL_TRUE);
    glClearColor(0.0f, 0.0f, 0.0f, 0.0f);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    return layer;
}

Layer::Layer(const PixelArea& area)
    : area_{area}, color_{colorTexture(area.width, area.height)},
      framebuffer_{framebufferOn(color_)}, depth_{attachDepth(area.width, area.height)}
{
}

void Layer::end(const PixelArea& whole)
{
    glViewport(0, 0, whole.width, whole.height);
    glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_RENDERBUFFER, 0);
    depth_ = {};
}

void Layer::draw(const GlProgram& program, const std::vector<PixelArea>& parts) const
{
    const auto rectangle = [](const PixelArea& area) {
        return Vec4{static_cast<float>(area.x), static_cast<float>(area.y), static_cast<float>(area.width),
                    static_cast<float>(area.height)};
    };
    glUseProgram(program.name());
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_2D, color_.name());
    std::vector<Place> places;
    places.reserve(parts.size());
    for (const PixelArea& part : parts) {
        places.push_back({rectangle(area_), rectangle(part)});
    }
    quads_.draw(places);
}

} // namespace vinyasa
