// SPDX-License-Identifier: MIT
// Handles, versions, programs, targets and the cache of lines.
#include "picture.h"
#include "render/program.h"
#include "render/version.h"

#include <filesystem>
#include <fstream>
#include <type_traits>
#include <unistd.h>

using namespace vinyasa;
using namespace vinyasa::test;

namespace {

struct CountDeletion {
    static inline int count = 0;
    void operator()(GLuint) const { ++count; }
};
using Handle = GlHandle<CountDeletion>;

class ShaderFolder {
public:
    ShaderFolder() : path{std::filesystem::temp_directory_path() / ("vinyasa-shaders-" + std::to_string(::getpid()))}
    {
        std::filesystem::create_directories(path);
    }
    ShaderFolder(const ShaderFolder&) = delete;
    ShaderFolder& operator=(const ShaderFolder&) = delete;
    ~ShaderFolder() { std::filesystem::remove_all(path); }

    void put(const std::string& name, const std::string& text) const { std::ofstream{path / name} << text; }

    std::filesystem::path path;
};

} // namespace

TEST_CASE("a name is deleted once, however often its owner moves")
{
    static_assert(!std::is_copy_constructible_v<Handle>);
    CountDeletion::count = 0;
    {
        Handle first{1};
        Handle second{std::move(first)};
        CHECK(first.name() == 0);
        CHECK(second.name() == 1);
        Handle third{2};
        third = std::move(second);
        CHECK(CountDeletion::count == 1); // what third owned before
        CHECK(third.name() == 1);
        Handle& same = third;
        third = std::move(same);
        CHECK(third.name() == 1);
        const Handle nothing;
    }
    CHECK(CountDeletion::count == 2);
}

TEST_CASE("versions are read as drivers write them")
{
    struct Case {
        const char* text;
        int major, minor;
        bool embedded, enough;
    };
    const auto c = GENERATE(values<Case>({{"4.5 (Core Profile) Mesa 22.3.6", 4, 5, false, true},
                                          {"3.3.0 NVIDIA 535.54.03", 3, 3, false, true},
                                          {"3.1 Mesa 22.3.6", 3, 1, false, false},
                                          {"2.1 Mesa 22.3.6", 2, 1, false, false},
                                          {"OpenGL ES 3.0 (WebGL 2.0)", 3, 0, true, true},
                                          {"OpenGL ES 2.0 Mesa", 2, 0, true, false},
                                          {"4.10", 4, 10, false, true},
                                          {"99999999999", 9999, 9999, false, true},
                                          {"nonsense", 0, 0, false, false},
                                          {"", 0, 0, false, false}}));
    CAPTURE(c.text);
    const GlVersion version = parseGlVersion(c.text);
    CHECK(version.major == c.major);
    CHECK(version.minor == c.minor);
    CHECK(version.embedded == c.embedded);
    CHECK(isEnough(version) == c.enough);
}

TEST_CASE("a context that is too old is refused with what was found and what is needed")
{
    const auto context = contextHere();
    if (!context) {
        return;
    }
    const auto original = epoxy_glGetString;
    epoxy_glGetString = [](GLenum) { return reinterpret_cast<const GLubyte*>("2.1 Mesa 22.3.6"); };
    const auto made = Renderer::make(VINYASA_SOURCE_DIR "/shaders", blocks());
    epoxy_glGetString = original;
    REQUIRE(std::holds_alternative<Failure>(made));
    CHECK(std::get<Failure>(made).code == ExitCode::noOpenGl);
    CHECK(std::get<Failure>(made).cause.in(inEnglish()).find("2.1") != std::string::npos);
    CHECK(std::get<Failure>(made).cause.in(inEnglish()).find("3.3") != std::string::npos);
}

TEST_CASE("shaders that are missing, wrong or do not fit are told with the driver's words")
{
    const auto context = contextHere();
    if (!context) {
        return;
    }
    const ShaderFolder folder;
    const auto failureNow = [&folder] {
        const auto loaded = loadProgram(folder.path, "one");
        REQUIRE(std::holds_alternative<Failure>(loaded));
        return std::get<Failure>(loaded);
    };
    CHECK(failureNow().code == ExitCode::outsideFailed);
    folder.put("frame.glsl", "// nothing\n");
    folder.put("one.vert", "void main() { gl_Position = vec4(0.0); }\n");
    CHECK(failureNow().cause.in(inEnglish()).find("one.frag") != std::string::npos);
    folder.put("one.frag", "\nthis is no shader\n");
    const Failure wrong = failureNow();
    CHECK(wrong.code == ExitCode::noOpenGl);
    CHECK(wrong.cause.in(inEnglish()).find("one.frag") != std::string::npos);
    CHECK(wrong.cause.in(inEnglish()).find(":2(") != std::string::npos); // the line in that file
    folder.put("one.vert", "out vec3 shared;\nvoid main() { shared = vec3(0.0); gl_Position = vec4(0.0); }\n");
    folder.put("one.frag", "in vec4 shared; out vec4 result;\nvoid main() { result = shared; }\n");
    CHECK(failureNow().code == ExitCode::noOpenGl);
    folder.put("one.frag", "out vec4 result;\nvoid main() { result = vec4(1.0); }\n");
    CHECK(std::holds_alternative<GlProgram>(loadProgram(folder.path, "one")));
}

TEST_CASE("what draws a wall is made with the first one; where the driver refuses it the rest is drawn, and it is told")
{
    const auto context = contextHere();
    if (!context) {
        return;
    }
    const ShaderFolder folder;
    std::filesystem::copy(VINYASA_SOURCE_DIR "/shaders", folder.path, std::filesystem::copy_options::recursive);
    folder.put("wall.frag", "this is no shader\n");
    auto made = Renderer::make(folder.path, blocks());
    REQUIRE(std::holds_alternative<Renderer>(made));
    Renderer& renderer = std::get<Renderer>(made);
    const auto target = OffscreenTarget::make(32, 32);
    REQUIRE(std::holds_alternative<OffscreenTarget>(target));
    DrawList list = room(32, 32);
    std::get<OffscreenTarget>(target).bind();
    renderer.draw(list);
    CHECK_FALSE(renderer.takeFailure().has_value());
    CHECK(renderer.releaseCompiler());
    CHECK_FALSE(renderer.releaseCompiler()); // nothing has been compiled since
    list.walls.push_back({-1.0f, -1.0f, 1.0f, 2.0f, 0.1f, 0.1f, black, black});
    list.cones.push_back({middle, middle, 0.1f, 0.1f, black});
    for (int i = 0; i < 2; ++i) {
        std::get<OffscreenTarget>(target).bind();
        renderer.draw(list);
    }
    const auto failure = renderer.takeFailure();
    REQUIRE(failure.has_value());
    CHECK(failure->cause.in(inEnglish()).find("wall.frag") != std::string::npos);
    CHECK_FALSE(renderer.takeFailure().has_value());
    CHECK(pixelAt(std::get<OffscreenTarget>(target).read(), 16, 16).g < 64);
}

TEST_CASE("a picture larger than the driver can draw is refused")
{
    const auto context = contextHere();
    if (!context) {
        return;
    }
    const auto made = OffscreenTarget::make(1 << 20, 1);
    REQUIRE(std::holds_alternative<Failure>(made));
    CHECK(std::get<Failure>(made).cause.in(inEnglish()).find("1048576x1") != std::string::npos);
}

TEST_CASE("a line is made once and forgotten when it has not been used for longest")
{
    const auto context = contextHere();
    if (!context) {
        return;
    }
    int made = 0;
    TextSource source = blocks();
    const RasterizeText rasterize = source.rasterize;
    source.rasterize = [&](std::string_view words, const TextStyle& style) {
        ++made;
        return rasterize(words, style);
    };
    TextCache cache{source, 3};
    const auto use = [&cache](const char* words, float pixels = 10.0f) { return cache.line(words, {pixels}).width; };
    CHECK(use("a") == 5);
    CHECK(use("b") == 5);
    CHECK(use("a", 20.0f) == 10);
    CHECK(use("a") == 5);
    CHECK(made == 3);
    CHECK(use("c") == 5); // in the place of b
    CHECK(use("a") == 5);
    CHECK(made == 4);
    CHECK(use("b") == 5);
    CHECK(made == 5);
    CHECK(cache.size() == 3);
}

TEST_CASE("a line with nothing to see has no texture, and one that is too long is clipped")
{
    const auto context = contextHere();
    if (!context) {
        return;
    }
    GLint largest = 0;
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largest);
    TextCache cache{blocks(), 3};
    CHECK(cache.line("", {}).texture.name() == 0);
    const std::string words(static_cast<std::size_t>(largest), 'x');
    CHECK(cache.line(words, {4.0f}).width == largest);
    CHECK(cache.line(words, {4.0f}).height == 4);
    CHECK(glGetError() == GL_NO_ERROR);
}
