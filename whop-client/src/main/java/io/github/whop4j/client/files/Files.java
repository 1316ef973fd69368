package io.github.whop4j.client.files;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Files: what is uploaded to Whop, to be used in something else. */
public interface Files {
    /**
     * Announces a file. Its bytes go to the upload address; then the file is read again until it is ready.
     *
     * @param options what differs for this call
     */
    @POST("files")
    FileUpload create(@Body CreateFile request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateFile, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to upload
     * @return the file, and where its bytes go
     */
    default FileUpload create(CreateFile request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one file.
     *
     * @param id {@code file_…}
     * @param options what differs for this call
     */
    @GET("files/{id}")
    StoredFile retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code file_…}
     * @return the file
     */
    default StoredFile retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }
}
