// SPDX-License-Identifier: MIT
// The least that a program with a window, OpenGL and text is: what the start and the memory of Vinyasa are read
// against.
//   vinyasa_bare once   shows one word and ends
//   vinyasa_bare stay   clears a window until it is told to end
#include <SDL.h>
#include <SDL_opengl.h>
#include <SDL_ttf.h>

#include <string_view>

namespace {

// The word's pixels into the window, by the way that needs no program of its own.
void show(SDL_Window* window, TTF_Font* font)
{
    SDL_Surface* const word = TTF_RenderUTF8_Blended(font, "Vinyasa", {20, 20, 20, 255});
    SDL_Surface* const pixels = SDL_ConvertSurfaceFormat(word, SDL_PIXELFORMAT_ABGR8888, 0);
    GLuint texture = 0;
    glGenTextures(1, &texture);
    glBindTexture(GL_TEXTURE_2D, texture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, pixels->w, pixels->h, 0, GL_RGBA, GL_UNSIGNED_BYTE, pixels->pixels);
    glClearColor(0.9f, 0.9f, 0.9f, 1.0f);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_TEXTURE_2D);
    glEnable(GL_BLEND);
    glBlendFunc(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA);
    glBegin(GL_TRIANGLE_STRIP);
    for (const auto [x, y] : {std::pair{0.0f, 0.0f}, {1.0f, 0.0f}, {0.0f, 1.0f}, {1.0f, 1.0f}}) {
        glTexCoord2f(x, 1.0f - y);
        glVertex2f(0.4f * x - 0.2f, 0.2f * y - 0.1f);
    }
    glEnd();
    SDL_GL_SwapWindow(window);
    glDeleteTextures(1, &texture);
    SDL_FreeSurface(pixels);
    SDL_FreeSurface(word);
}

bool isOver()
{
    SDL_Event event;
    while (SDL_PollEvent(&event) != 0) {
        if (event.type == SDL_QUIT) {
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const bool stays = argc > 1 && std::string_view{argv[1]} == "stay";
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        return 3;
    }
    SDL_Window* const window = SDL_CreateWindow("bare", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED, 1920, 1080,
                                                SDL_WINDOW_OPENGL | SDL_WINDOW_RESIZABLE);
    SDL_GLContext const context = window != nullptr ? SDL_GL_CreateContext(window) : nullptr;
    if (context == nullptr) {
        return 4;
    }
    if (!stays) {
        TTF_Init();
        TTF_Font* const font = TTF_OpenFont(VINYASA_SOURCE_DIR "/assets/fonts/NotoSans-Regular.ttf", 48);
        if (font == nullptr) {
            return 5;
        }
        show(window, font);
        TTF_CloseFont(font);
        TTF_Quit();
    }
    while (stays && !isOver()) {
        glClearColor(0.9f, 0.9f, 0.9f, 1.0f);
        glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
        SDL_GL_SwapWindow(window);
        SDL_Delay(100);
    }
    SDL_GL_DeleteContext(context);
    SDL_DestroyWindow(window);
    SDL_Quit();
}
