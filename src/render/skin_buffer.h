// SPDX-License-Identifier: MIT
#pragma once

#include "render/handle.h"
#include "render/skin_mesh.h"

#include <span>

namespace vinyasa {

// Brings skins to the driver and draws them with the program in use.
class SkinBuffer {
public:
    SkinBuffer();

    // Until the next call that is what is drawn: of the patches those that are wanted.
    void load(const SkinMesh& mesh, const Vec3& eye, const std::vector<bool>& wanted);

    void drawSurface() const;
    void drawOutline() const;

private:
    GlVertexArray surface_, outline_;
    GlBuffer vertices_, indices_, ribbons_;
    GLsizei indexCount_ = 0, ribbonVertices_ = 0;
};

} // namespace vinyasa
